"""What the lesson away from the website says around its cards, in the words of the website; names of its files."""

from safety.domain.marking import N_
from safety.packs import wording

# Names of files, as index and pages call them.
LESSON_HTML = N_("Lesson for any browser, without a network; also for Kolibri")
LESSON_SCORM_12 = N_("Lesson for a learning platform, SCORM 1.2")
LESSON_SCORM_2004 = N_("Lesson for a learning platform, SCORM 2004")
LESSON_CARTRIDGE = N_("Lesson and questions for a learning platform, Common Cartridge")
LESSON_BOOK = N_("Lesson as an e-book, EPUB")

AROUND_THE_CARDS = {
    "back": N_("Back"),
    "next": N_("Next"),
    "play_again": N_("Play again"),
    "place": N_("Card {at} of {all}"),
    "hear": N_("Hear it"),
    "quiet": N_("Stop"),
    "before": N_("First: what would you do?"),
    "after": N_("Now: what would you do?"),
    "on": N_("Go on"),
    "end": N_("The story ends here, somewhere safe."),
    "yes": N_("Yes."),
    "look": N_("Look again."),
    "right": N_("Yes, that helps."),
    "again": N_("Think again with us."),
    "yours": N_("What you write stays here and is gone when you leave."),
    "more": N_("Is this more than a lesson for you?"),
    "someone": N_("It is someone I know"),
    "already": N_("It already happened"),
    "help": N_("Get help"),
    "done": N_("You did it"),
    "you": wording.YOU,
    "call": N_("Call"),
    "fault": wording.NOT_YOUR_FAULT,
    "danger": wording.IN_DANGER,
    "talk": wording.TALK_TO_SOMEONE,
    "take_down": wording.TAKE_DOWN,
    "report": wording.REPORT,
    "all_help": wording.SCAN,
    "licence": wording.LICENCE_LINE,
    "not_reviewed": wording.NOT_REVIEWED,
}
