"""The words of the standing pages: what Waylight is, what it keeps, how leaving works."""

from dataclasses import dataclass

from safety.domain.marking import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A heading, lines under it, and a list; all msgids."""

    heading: str | None = None
    lines: tuple[str, ...] = ()
    list: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A standing page: its title and passages."""

    title: str
    passages: tuple[Passage, ...]


PARENT_ROWS = N_("If you are a parent or carer")
TEACHER_ROWS = N_("If you are a teacher")

ABOUT = Standing(
    title=N_("About Waylight"),
    passages=(
        Passage(
            lines=(
                N_("Waylight teaches children of every age to notice when something online is not right."),
                N_("It takes anyone who needs help to a real person in their country."),
                N_("It is free. There is nothing to sign up for, and nothing is sold."),
            )
        ),
        Passage(
            heading=N_("Where the numbers come from"),
            lines=(
                N_(
                    "The numbers were gathered from public sources: the services themselves, governments, and the "
                    "international networks of helplines and hotlines."
                ),
                N_(
                    "Each one carries its source and the date it was last checked. We have not called them ourselves. "
                    "If one does not work, try the next."
                ),
                N_("What we do not know, we say we do not know."),
            ),
        ),
        Passage(
            heading=N_("Where the lessons come from"),
            lines=(
                N_(
                    "Every message in a lesson names the study or the guidance behind it. Teachers find it at the "
                    "end of each plan."
                ),
                N_("Lessons may be used, changed and shared by anyone, if Waylight is named."),
            ),
        ),
    ),
)

PRIVACY_CHILD = Standing(
    title=N_("What this app knows about you"),
    passages=(
        Passage(
            lines=(
                N_("We do not know who you are. There is no account, and nobody asks your name."),
                N_("Nobody is told that you were here: not your parents, not your school, not us."),
                N_("What you write in a message or in your notes never comes to us."),
            )
        ),
        Passage(
            lines=(
                N_(
                    "If you say that a number did not work, or answer with your class, we only count it. "
                    "Nobody can see who it was."
                ),
            )
        ),
        Passage(
            heading=N_("What stays on this phone"),
            lines=(N_("So that the app works well, the phone itself remembers:"),),
            list=(
                N_("the country you are in"),
                N_("which ages you last read, and how far you are in a lesson"),
                N_("how large you like the letters"),
                N_("the name of the person you want to tell, if you wrote one"),
                N_("that you have read how leaving works"),
                N_("copies of pages, so that help works without a network, and the day they were made"),
            ),
        ),
        Passage(
            lines=(
                N_("You can clear all of that in the settings."),
                N_(
                    "The browser’s history, messages you sent and numbers you called stay where they are. If someone"
                    " looks at your phone, use a phone of a person you trust."
                ),
            )
        ),
    ),
)

PRIVACY_ADULT = Standing(
    title=N_("Privacy, for adults"),
    passages=(
        Passage(
            lines=(
                N_(
                    "There are no accounts for readers, no cookies, no third-party requests, no advertising and no "
                    "analytics that follow a person."
                ),
                N_(
                    "The server writes no addresses, no browser names and no pages read by a person to any log. Like"
                    " every server, it has to see the address a request comes from while it answers; it does not "
                    "keep it."
                ),
                N_(
                    "Nobody is told automatically that a child used this site: parents and schools are not either. "
                    "The person who harms may be close to the child."
                ),
            )
        ),
        Passage(
            heading=N_("What is kept on the server"),
            lines=(
                N_(
                    "Counts by day: how often lessons and help were opened, and which number did not work. "
                    "They belong to nobody and cannot be joined to a person or a phone."
                ),
                N_("What a class answered to a lesson, as counts without names. It is deleted after 30 days at most."),
                N_(
                    "So that nothing is counted twice, the server remembers for 40 days the number by chance that "
                    "each parcel of counts carries. It is made anew for every parcel and belongs to nobody."
                ),
                N_(
                    "So that nobody can flood the server, it counts for a short time how much comes from an address. "
                    "The address is scrambled with a key that changes every day. Neither of them is ever stored."
                ),
                N_(
                    "The people who run this server have a desk with log-ins of their own. There they see the counts, "
                    "any number below ten only as “fewer than 10”, and nothing about a person."
                ),
            ),
        ),
        Passage(
            heading=N_("What is kept in the browser"),
            lines=(
                N_(
                    "One entry named “waylight” in the browser’s local storage holds the country, the ages and "
                    "lessons last read, reading settings, the name of a person to tell if one was written, the day on"
                    " which pages were kept, and that the hint on leaving was read. A cache named “waylight-…” holds "
                    "pages for use without a network. Nothing else is stored."
                ),
                N_(
                    "With the pages lies the list of them, signed by the server: by it the phone checks that nobody "
                    "has changed one on the way. It says nothing about who reads."
                ),
            ),
        ),
        Passage(
            heading=N_("When you follow a link"),
            lines=(
                N_(
                    "A call, a text message, or a website of a helpline leaves Waylight. What happens there follows "
                    "the rules of that service. No address of our pages is passed on."
                ),
            ),
        ),
    ),
)

LEAVE = Standing(
    title=N_("How leaving works"),
    passages=(
        Passage(
            lines=(
                N_(
                    "“Leave this page” stands at the top of every page. "
                    "One tap, and another website stands there instead."
                ),
                N_("On a keyboard, press Esc or Shift three times quickly."),
            )
        ),
        Passage(
            heading=N_("What leaving cannot do"),
            list=(
                N_("It does not clear the browser’s history. Pages you opened before can still be found there."),
                N_("Going back from the other website may lead to an earlier page of this app."),
                N_("It does not hide messages you sent or numbers you called."),
                N_(
                    "If someone watches this phone with an app of their own, they may see what you see. Use another "
                    "phone if you can."
                ),
            ),
        ),
        Passage(
            heading=N_("What you can do"),
            list=(
                N_("Open Waylight in a private window, if your browser has one."),
                N_("Close all windows of this app before you give the phone to someone."),
                N_("In the settings, clear this app from the phone."),
            ),
        ),
    ),
)

KEEP_QUESTIONS = (
    N_("What happened? A few words are enough."),
    N_("Where was it? The app, the game, the website or the place."),
    N_("When? Days and times, as well as you remember."),
    N_("Who was it? Names they use, profiles, links."),
    N_("What did they ask for or say would happen?"),
    N_("Who knows about it already?"),
)
