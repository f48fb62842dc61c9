"""What stands in every pack whatever the lesson: titles, labels and a few sentences, in English, for translators."""

from safety.domain.marking import N_
from safety.domain.teaching import Framework
from safety.domain.vocabulary import ChannelType

# Names of files, as index and pages call them.
LESSON_PLAN = N_("Lesson plan")
IF_A_PUPIL_TELLS = N_("If a pupil tells you")
WORKSHEETS = N_("Worksheets")
FAMILY_LETTER = N_("Letter to families")
POSTER_A4 = N_("Poster, A4")
POSTER_A3 = N_("Poster, A3")
CERTIFICATE = N_("Certificate")
HELP_CARDS = N_("Help cards to cut out")
SCHEME_OF_WORK = N_("Scheme of work")
SLIDES = N_("Slides")
WORKSHEETS_TO_EDIT = N_("Worksheets, to change")
FAMILY_LETTER_TO_EDIT = N_("Letter to families, to change")
CHECK_GIFT = N_("Questions before and after, for Moodle")
CHECK_QTI = N_("Questions before and after, for other learning platforms")
CHECK_CSV = N_("Questions before and after, for a spreadsheet")

# The lesson plan.
OUTCOMES = N_("Outcomes")
MATERIALS = N_("Materials")
GROUND_RULES = N_("Ground rules")
DISTANCE = N_("Keeping a distance")
WHOLE_LESSON = N_("The whole lesson")
SHORT_VERSION = N_("The short version")
MINUTES = N_("Minutes")
WHAT_YOU_DO = N_("What you do")
ACTIVITIES = N_("Activities")
DISCUSSION = N_("Discussion")
GOOD_ANSWERS = N_("Good answers contain")
YOUR_PUPILS = N_("For the pupils you have")
AFTERWARDS = N_("Afterwards")
CURRICULUM = N_("Curriculum")
RESTS_ON = N_("What this rests on")
BEFORE_YOU_START = N_("Before you start")
ONE_MINUTE, MANY_MINUTES = "%(num)d minute", "%(num)d minutes"  # marked where pages use them
ADAPTATIONS = {
    "younger": N_("Younger pupils"),
    "older": N_("Older pupils"),
    "send": N_("Pupils with special needs"),
    "no_device": N_("Without devices"),
    "mixed_groups": N_("Mixed groups"),
}
# Names of publications are not translated.
FRAMEWORKS = {
    Framework.UKCIS: "UKCIS, Education for a Connected World",
    Framework.UNESCO: "UNESCO, International technical guidance on sexuality education",
    Framework.CASEL: "CASEL",
    Framework.DIGCOMP: "DigComp 2.2",
}

# If a pupil tells.
SAY_THIS = N_("Say this, in these words")
NOT_THIS = N_("Do not say")
THEN = N_("Then, in this order")
NEVER = N_("Never")
IN_THIS_LESSON = N_("In this lesson")
WHO_TO_CALL = N_("Whom to call")

# Help on paper.
IN_DANGER = N_("In danger now")
TALK_TO_SOMEONE = N_("Talk to someone")
HELP_IN = N_("Help in %(country)s")
SCAN = N_("All help, and what happens when you call")
CHECKED = N_("Numbers last checked: %(month)s")
CHECK_YOURSELF = N_("Call once yourself before you hang this up: numbers change.")
NOT_YOUR_FAULT = N_("It is not your fault. You are not in trouble.")
CUT_HERE = N_("Cut along the lines. A card fits into a pocket, a shoe or a phone case.")
CARD_SAYS = N_("You can tell someone. They will listen.")
TAKE_DOWN = N_("Get a picture taken down")
REPORT = N_("Report someone")

# Worksheets.
STORY_CARDS = N_("Story cards")
STORY_CARDS_HOW = N_(
    "Cut the cards out and shuffle them. Read number 1, choose together, and go on with the number named."
)
# Translators: the first letters of your alphabet, for the answers of a question, with spaces between.
LETTERS = N_("A B C D E F")
GO_ON_WITH = N_("Go on with card %(number)s")
THE_END = N_("The end")
SORTING_CARDS = N_("Sorting cards")
MY_FIVE = N_("My five people")
MY_FIVE_HOW = N_("People I could tell something hard. At least one of them does not live with me.")
PERSON = N_("Who?")
WAY_TO_REACH = N_("How do I reach them?")
KEEP_IT = N_("This sheet is yours. Nobody collects it.")
WHAT_WOULD_YOU_DO = N_("What would you do?")
PUT_A_CROSS = N_("Put a cross beside the answer that you think is best. No name on this sheet.")
ANSWER_KEY = N_("For the teacher: answers")
FOR_TEACHER = N_("For the teacher")
YOU = N_("You")

# Questions before and after.
QUESTION = N_("Question")
ANSWER = N_("Answer")
BEST_ANSWER = N_("Best answer")
WHY = N_("Why")

# Slides.
GO_ON = N_("Go on")
BACK = N_("Back")

# The certificate.
CAN_DO = N_("Whoever holds this has practised:")
WORTH_KEEPING = N_("Worth keeping:")
ROOM_FOR_NAME, ROOM_FOR_DAY = N_("A name, if you like"), N_("The day")

# A parents' evening.
EVENING_PLAN = N_("Plan of the evening")
INVITATION = N_("Invitation to families")
HANDOUT = N_("Handout for parents")
POSTER_OF_EVENING = N_("Poster with this country's help")
ROOM_FOR_TIME, ROOM_FOR_PLACE = N_("Time of day"), N_("Place")
WORDS_TO_USE, DO_THIS, LEAVE_THIS = N_("Words you can use"), N_("Do"), N_("Leave")

# The scheme of work.
WHEN = N_("When")
LESSON = N_("Lesson")
BUILDS_ON = N_("Builds on")
SKILL = N_("What pupils can do afterwards")

# The index of a pack.
PACK_INDEX = N_("What is in this pack")
NOT_MADE = N_("This file could not be made this time. Everything else is here. Please download the pack again later.")
GIVEN_INSTEAD = N_("This pack is not whole yet in the language you asked for, so it is in this one.")
NOT_REVIEWED = N_("No native speaker has reviewed this translation yet.")
LICENCE_LINE = N_(
    "You may copy, change and share everything here, if you say that it comes from Waylight (CC BY 4.0)."
)

WAYS = {
    ChannelType.PHONE: N_("Call"),
    ChannelType.SMS: N_("Text"),
    ChannelType.WHATSAPP: N_("WhatsApp"),
    ChannelType.CHAT: N_("Chat"),
    ChannelType.WEB: N_("Website"),
    ChannelType.FORM: N_("Report online"),
    ChannelType.EMAIL: N_("E-mail"),
    ChannelType.APP: N_("App"),
}
