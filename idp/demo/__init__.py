"""The demonstration: invented users, their powers of attorney, and the systems as real relying parties: the seven,
and an eighth of other settings.
"""
