"""The pages of officers' sign-in; ``idp.helpdesk.routes`` adds them."""
