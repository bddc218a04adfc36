"""Chance that is the same everywhere: hashed integers and smooth noise made from them."""

MASK = 0xFFFFFFFFFFFFFFFF


def hashed(*parts):
    """An integer of 64 bits that depends on all parts (integers or text) and their order (SplitMix64)."""
    state = 0x9E3779B97F4A7C15
    for part in parts:
        if isinstance(part, str):
            part = int.from_bytes(part.encode("utf-8"), "little")
            while part > MASK:
                state = _mixed(state ^ (part & MASK))
                part >>= 64
        state = _mixed(state ^ (part & MASK))
    return state


def _mixed(value):
    value = (value + 0x9E3779B97F4A7C15) & MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
    return value ^ (value >> 31)


def unit(*parts):
    """A number in [0, 1)."""
    return (hashed(*parts) >> 11) / 9007199254740992.0


def signed(*parts):
    """A number in [-1, 1)."""
    return 2.0 * unit(*parts) - 1.0


def choice(options, *parts):
    return options[hashed(*parts) % len(options)]


def smooth_noise(seed, x, y, wavelength):
    """Value noise in [-1, 1): random at the corners of a grid of the given wavelength, smooth between."""
    column, s = _split(x, wavelength)
    row, t = _split(y, wavelength)
    bottom = _between(signed(seed, column, row), signed(seed, column + 1, row), s)
    top = _between(signed(seed, column, row + 1), signed(seed, column + 1, row + 1), s)
    return _between(bottom, top, t)


def _split(coordinate, wavelength):
    scaled = coordinate / wavelength
    index = int(scaled // 1)
    rest = scaled - index
    return index, rest * rest * rest * (rest * (6.0 * rest - 15.0) + 10.0)


def _between(a, b, share):
    return a + (b - a) * share


def added(values):
    """The sum, added one by one: Python's own sum rounds floating point numbers otherwise since version 3.12."""
    total = 0.0
    for value in values:
        total += value
    return total


def apportioned(total, weights, start=0.5):
    """Integers that add up to total, each within one of its share; chance decides by the order of the weights."""
    whole = added(weights)
    shares, reached, given = [], 0.0, 0
    for weight in weights:
        reached += weight
        upto = min(total, int(total * reached / whole + start))
        shares.append(upto - given)
        given = upto
    shares[-1] += total - given
    return shares
