"""The pages of acts; their routes are listed in ``idp.helpdesk.acts``."""
