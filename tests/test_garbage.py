import gc

import pytest

from safety.garbage import left_lying, set_apart


def test_nobody_looks_for_rubbish_meanwhile() -> None:
    with left_lying():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_a_failure_does_not_end_the_looking_for_good() -> None:
    with pytest.raises(ValueError, match="anything"), left_lying():
        raise ValueError("anything")

    assert gc.isenabled()


def test_who_does_not_look_is_not_made_to() -> None:
    gc.disable()
    try:
        with left_lying():
            pass

        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_there_is_looked_at_again_afterwards() -> None:
    before = gc.get_freeze_count()
    with set_apart():
        assert gc.get_freeze_count() > before

    assert gc.get_freeze_count() == 0
