"""The demonstration: invented operators, their powers of attorney, and the seven systems as real relying parties."""
