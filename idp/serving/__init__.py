"""Runs the provider: checks before the start, a supervisor of processes, and an HTTP/1.1 server for WSGI.

A request is passed to the application when it is complete, and a thread never waits for a peer (``front``). Only
``idp.cli`` and ``idp.demo`` import this package.
"""
