"""Running the provider: checks before the start, processes that are started again, and what stands between the
network and the application.

A request reaches a thread when it is whole, and a thread never waits for a peer (``front``).
"""
