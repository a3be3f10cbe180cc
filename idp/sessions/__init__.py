"""Logins: started, renewed and ended in one place; found again by the browser's cookie; told to the systems.

A login 1—n acting contexts 1—n visits. Nothing here knows OpenID Connect: ``handoff`` is the note that another room
leaves for the sign-in pages.
"""
