"""The invented Landkreis Musterland: every layer and table of it, made from nothing but integers.

Nothing here may depend on the machine: no mathematical library functions beyond the square root (which IEEE 754 fixes to the last bit), no
GEOS, no clock, no sum of floating point numbers by Python itself, no hash of Python's own. Coordinates are rounded before they are written.
"""
