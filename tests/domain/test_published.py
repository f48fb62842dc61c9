import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.domain.counting import FEWEST_TOLD
from safety.domain.published import FEW, Share, Shown, highest, share, shown


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, FEW), (9, FEW), (10, Shown(10)), (19, Shown(10)), (20, Shown(20)), (1_234, Shown(1_230))],
)
def test_a_count_is_told_in_tens_and_a_small_one_not_at_all(count: int, expected: Shown) -> None:
    assert shown(count) == expected


@given(st.integers(0, 200), st.integers(1, FEWEST_TOLD - 1))
def test_what_is_left_of_two_numbers_could_be_another_small_number_as_well(part: int, few: int) -> None:
    told = shown(part), shown(part + few)
    others = {
        rest
        for near in range(max(0, part - FEWEST_TOLD), part + FEWEST_TOLD)
        for rest in range(2 * FEWEST_TOLD)
        if (shown(near), shown(near + rest)) == told
    }

    assert len(others) >= FEWEST_TOLD


@pytest.mark.parametrize(
    ("wise", "others", "told"),
    [
        (4, 5, None),
        (9, 1, Share(least=0, most=9, all=10)),
        (10, 10, Share(least=10, most=10, all=20)),
        (50, 9, Share(least=41, most=50, all=50)),
        (50, 0, Share(least=41, most=50, all=50)),
        (0, 50, Share(least=0, most=9, all=50)),
        (19, 11, Share(least=20, most=20, all=30)),
        (614, 386, Share(least=610, most=610, all=1_000)),
    ],
)
def test_a_share_is_told_in_tens_and_is_a_range_where_few_chose_alike(
    wise: int, others: int, told: Share | None
) -> None:
    assert share(wise, others) == told


@given(st.integers(0, 99), st.integers(0, 99))
def test_a_share_never_says_how_many_a_few_were(wise: int, others: int) -> None:
    told = share(wise, others)

    assert told is None or all(
        number % FEWEST_TOLD == 0 or told.most > told.least for number in (told.least, told.most)
    )
    assert told is None or (told.all >= FEWEST_TOLD and 0 <= told.least <= told.most <= told.all)


def test_the_scale_of_a_chart_never_gives_a_small_number_away() -> None:
    assert highest([FEW, FEW]) == FEWEST_TOLD
    assert highest([FEW, Shown(40)]) == 40
