import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.domain.counting import FEWEST_TOLD
from safety.domain.published import HELD_BACK, SMALL, Share, Shown, highest, publish, share


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 10, "b": 11}, {"a": Shown(10), "b": Shown(11)}),
        ({"a": 9, "b": 30, "c": 40}, {"a": SMALL, "b": HELD_BACK, "c": Shown(40)}),
        ({"a": 5, "b": 5, "c": 40}, {"a": SMALL, "b": SMALL, "c": Shown(40)}),
        ({"a": 0, "b": 40}, {"a": SMALL, "b": Shown(40)}),
        ({"a": 1}, {"a": SMALL}),
        ({}, {}),
    ],
)
def test_small_counts_are_not_told_and_cannot_be_worked_out(counts: dict[str, int], shown: dict[str, Shown]) -> None:
    assert publish(counts) == shown


@given(st.dictionaries(st.integers(), st.integers(0, 60)))
def test_whoever_knows_the_whole_learns_nothing_of_fewer_than_ten(counts: dict[int, int]) -> None:
    shown = publish(counts)
    hidden = sum(counts.values()) - sum(each.number or 0 for each in shown.values())

    assert all(each.number is None or each.number >= FEWEST_TOLD for each in shown.values())
    assert all(shown[key].few == (count < FEWEST_TOLD) for key, count in counts.items())
    assert hidden == 0 or hidden >= FEWEST_TOLD or all(each.number is None for each in shown.values())


@pytest.mark.parametrize(
    ("wise", "others", "told"),
    [
        (4, 5, None),
        (9, 1, Share(least=0, most=9, all=10)),
        (10, 10, Share(least=10, most=10, all=20)),
        (50, 9, Share(least=50, most=59, all=59)),
        (50, 0, Share(least=41, most=50, all=50)),
        (0, 50, Share(least=0, most=9, all=50)),
    ],
)
def test_a_share_is_a_range_where_few_chose_alike(wise: int, others: int, told: Share | None) -> None:
    assert share(wise, others) == told


def test_the_scale_of_a_chart_never_gives_a_small_number_away() -> None:
    assert highest([SMALL, HELD_BACK]) == FEWEST_TOLD
    assert highest([SMALL, Shown(40)]) == 40
