"""How fast the provider is: ``make bench``. What the figures mean stands in ``docs/performance.md``.

The served program runs on one core and the load comes from another, so a figure is that of one core. ``load`` drives
connections through the scripts of ``scripts``, ``workloads`` says which of them are measured, ``raw`` what the
machine could do at most.
"""
