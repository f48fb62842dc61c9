"""When Python looks for what nobody needs any more: not while much is made that stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left_lying() -> Iterator[None]:
    """Leave what may be rubbish where it lies, for a while.

    Reading a catalogue makes a million small things and throws hardly one away. Measured, looking through them again
    and again takes a fifth of a start.
    """
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


@contextmanager
def set_apart() -> Iterator[None]:
    """Look only for rubbish of what is made from now on.

    Looking writes a mark on everything that is looked at: processes that are forked would each get their own copy.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
