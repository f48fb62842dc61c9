"""Whole people: a figure is a look, a place, and where the hands and feet are; elbows and knees follow."""

from dataclasses import dataclass
from functools import cached_property
from math import cos, hypot, radians, sin
from typing import Final

from tools.pictures.clothes import over, torso
from tools.pictures.heads import back_of_head, head
from tools.pictures.looks import Look
from tools.pictures.palette import DUSK, INK
from tools.pictures.svg import Point, dots, group, line, num, oval, path, placed, xy

SHOULDER_DROP: Final = 22
Leg = tuple[Point, Point, Point]


def joint(start: Point, end: Point, length: float, bend: float) -> Point:
    """Where the elbow or knee lies between two points; bend says to which side, and 0 keeps it straight."""
    across, down = end[0] - start[0], end[1] - start[1]
    reach = max(hypot(across, down), 0.1)
    rise = max((length / 2) ** 2 - (reach / 2) ** 2, 0) ** 0.5 * bend
    return (start[0] + end[0]) / 2 - down / reach * rise, (start[1] + end[1]) / 2 + across / reach * rise


def towards(start: Point, end: Point, share: float) -> Point:
    """The point that lies this share of the way along."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def part_of_curve(start: Point, middle: Point, end: Point, share: float) -> str:
    """The first part of a curve, by de Casteljau."""
    first, second = towards(start, middle, share), towards(middle, end, share)
    return f"M{xy(start)}Q{xy(first, towards(first, second, share))}"


@dataclass(frozen=True)
class Figure:
    """One person in one picture. Points are points of the picture; left and right are those of the onlooker."""

    look: Look
    at: Point  # the middle between the shoulders
    scale: float = 1
    mood: str = "calm"
    gaze: Point = (0, 0)
    tilt: float = 0
    turn: float = 0
    left: Point | None = None  # hands; where none is named the arm hangs
    right: Point | None = None
    bends: Point | None = None
    feet: tuple[Point | None, Point | None] | None = None
    knees: tuple[float | Point, float | Point] = (0.6, -0.6)  # how far they bend, or where they are
    standing: bool = False
    held: str = ""  # what lies between the body and the arms
    unseen: str = ""  # arms that are not drawn: left, right, both
    behind: bool = False  # seen from behind

    def _local(self, point: Point) -> Point:
        across, down = (point[0] - self.at[0]) / self.scale, (point[1] - self.at[1]) / self.scale
        angle = radians(-self.turn)
        return across * cos(angle) - down * sin(angle), across * sin(angle) + down * cos(angle)

    def _arm(self, side: int) -> tuple[str, str, str, Point]:
        """The shade, the skin and the sleeve of one arm, and where its hand is."""
        build = self.look.build
        target = (self.left, self.right)[side > 0]
        shoulder = (side * (build.shoulder - build.limb / 2), SHOULDER_DROP)
        hand = self._local(target) if target else (side * (build.shoulder + 6), SHOULDER_DROP + build.arm * 0.97)
        elbow = self._elbow(shoulder, hand, side)
        start = towards(towards(shoulder, elbow, 0.3), towards(elbow, hand, 0.3), 0.3)
        share = 0.42 if self.look.cut in {"tee", "dress"} else 0.88
        shade = f"M{xy(start)}Q{xy(towards(elbow, hand, 0.3), hand)}"
        return shade, f"M{xy(shoulder)}Q{xy(elbow, hand)}", part_of_curve(shoulder, elbow, hand, share), hand

    def _arms(self) -> str:
        seen = [side for side, name in ((-1, "left"), (1, "right")) if self.unseen not in {"both", name}]
        if not seen:
            return ""
        shades, skins, sleeves, hands = zip(*(self._arm(side) for side in seen), strict=True)
        width, flesh = self.look.build.limb, self.look.flesh
        edge = line("".join(shades), INK, width + 3, opacity=0.12)
        arms = line("".join(skins), flesh, width - 4) + line("".join(sleeves), self.look.top, width)
        return edge + arms + dots(hands, flesh, width * 1.12)

    def _elbow(self, shoulder: Point, hand: Point, side: int) -> Point:
        """The elbow hangs low and a little outwards, unless the figure says otherwise."""
        if self.bends:
            return joint(shoulder, hand, self.look.build.arm, self.bends[side > 0])
        ways = [joint(shoulder, hand, self.look.build.arm, bend) for bend in (1, -1)]
        return max(ways, key=lambda elbow: elbow[1] + 0.6 * side * elbow[0])

    def _leg(self, side: int) -> Leg:
        build = self.look.build
        foot, bend = (self.feet or (None, None))[side > 0], self.knees[side > 0]
        hip = (side * build.hip * 0.55, build.torso - 2)
        end = self._local(foot) if foot else (side * build.hip * 0.55, build.torso + build.leg)
        if isinstance(bend, tuple):
            return hip, self._local(bend), end
        return hip, joint(hip, end, build.leg + 8, bend if foot else 0), end

    def _legs(self) -> str:
        build, look = self.look.build, self.look
        if self.feet is None and not self.standing:
            return ""
        block = (
            f"M{num(-build.hip)} {num(build.torso - 12)}H{num(build.hip)}V{num(build.torso + 14)}H{num(-build.hip)}Z"
        )
        bare = look.legs != "trousers" or look.cut == "dress"
        toes = legs = shorts = ""
        for side in (-1, 1):
            hip, knee, end = self._leg(side)
            flat = end[0] - knee[0] if abs(end[0] - knee[0]) > abs(end[1] - knee[1]) else side * 11
            toes += f"M{xy((end[0] - side * 2, end[1] + 4), (end[0] + (11 if flat > 0 else -11), end[1] + 6))}"
            legs += f"M{xy(hip)}L{xy(knee, end)}"
            shorts += f"M{xy(hip)}L{xy(towards(hip, knee, 0.8))}"
        drawn = path(block, look.bottom) if look.cut in {"tee", "long"} else ""
        drawn += line(toes, look.shoes, build.limb - 1)
        drawn += line(legs, look.flesh if bare else look.bottom, build.limb + (1 if bare else 5))
        return drawn + (
            line(shorts, look.bottom, build.limb + 9) if look.legs == "shorts" and look.cut != "dress" else ""
        )

    @cached_property
    def _body(self) -> str:
        look = self.look
        neck = line("M0-18V6", look.shade, 24 if look.build.grown else 20)
        lift = -48 if look.build.grown else -42
        top = back_of_head(look) if self.behind else head(look, self.mood, self.gaze)
        return group(self._legs(), neck, torso(look), placed(top, (self.tilt * 0.5, lift), turn=self.tilt), over(look))

    def _put(self, content: str) -> str:
        return placed(content, self.at, self.scale, turn=self.turn) if content else ""

    def __str__(self) -> str:
        """The drawing: the body, what is held, and the arms over it."""
        arms = self._arms()
        if not self.held:
            return self._put(self._body + arms)
        return self._put(self._body) + self.held + self._put(arms)


def shadow(at: Point, width: float) -> str:
    """The soft shade under someone's feet."""
    return oval(at, width, width / 7, DUSK, opacity=0.13)
