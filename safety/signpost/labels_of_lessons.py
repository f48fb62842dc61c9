"""English names for the words by which lessons and messages are chosen."""

from collections.abc import Mapping
from typing import Any

from safety.domain.lesson import Way
from safety.domain.marking import N_
from safety.domain.story import Ending
from safety.domain.telling import Purpose, Recipient
from safety.domain.vocabulary import Audience, Band, Threat, Topic

BANDS = {
    Band.FIVE: N_("Ages 5 to 7"),
    Band.EIGHT: N_("Ages 8 to 10"),
    Band.ELEVEN: N_("Ages 11 to 13"),
    Band.FOURTEEN: N_("Ages 14 to 17"),
}
TOPICS = {
    Topic.BODY_SAFETY: N_("My body"),
    Topic.PRIVATE_PICTURES: N_("Private pictures"),
    Topic.SECRETS: N_("Secrets and surprises"),
    Topic.TRUSTED_ADULTS: N_("Whom I can tell"),
    Topic.ONLINE_FRIENDS: N_("Friends online"),
    Topic.GIFTS_AND_DARES: N_("Gifts and dares"),
    Topic.GOING_LIVE: N_("Going live"),
    Topic.GROOMING: N_("Grooming: false friends who want something"),
    Topic.PRESSURE: N_("Pressure"),
    Topic.SEXTORTION: N_("Sextortion: threats with pictures"),
    Topic.IMAGE_SHARING: N_("Sharing pictures"),
    Topic.FAKE_IMAGES: N_("Fake pictures"),
    Topic.SOMEONE_KNOWN: N_("Someone I know"),
    Topic.RELATIONSHIPS: N_("Love and friendship"),
    Topic.EXPLOITATION_FOR_MONEY: N_("When money is behind it"),
    Topic.CONSENT_AND_LAW: N_("Consent and law"),
    Topic.BYSTANDER: N_("Standing by a friend"),
}
THREATS = {
    Threat.FILMED_BY_SOMEONE: N_("Someone films or photographs a child"),
    Threat.LIVE_FOR_MONEY: N_("Abuse shown live for money"),
    Threat.OWN_PICTURES: N_("A child's own pictures, used against them"),
}
AUDIENCES = {
    Audience.CHILD: N_("I am a child or teenager"),
    Audience.PARENT: N_("I am a parent or carer"),
    Audience.TEACHER: N_("I work at a school"),
}
RECIPIENTS = {
    Recipient.CLOSE_ADULT: N_("An adult I trust"),
    Recipient.TEACHER: N_("A teacher"),
}
PURPOSES = {
    Purpose.TELL: N_("I want to tell"),
    Purpose.NOT_YET: N_("I cannot talk about it yet"),
    Purpose.CALL_WITH_ME: N_("Please call a helpline with me"),
}
WAYS = {
    Way.SAY: N_("Say it"),
    Way.WRITE: N_("Write it"),
    Way.PLAN: N_("Plan it"),
    Way.DRAW: N_("Draw it"),
}
ENDINGS = {
    Ending.TOLD: N_("Someone safe knows"),
    Ending.HELPED: N_("Help has begun"),
    Ending.STOPPED: N_("It is stopped, and you know whom to tell"),
    Ending.STOOD_BY: N_("You helped a friend"),
}

TABLES: tuple[Mapping[Any, str], ...] = (BANDS, TOPICS, THREATS, AUDIENCES, RECIPIENTS, PURPOSES, WAYS, ENDINGS)
