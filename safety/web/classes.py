"""A class on pages: its teacher makes it and sees counts, its pupils answer with a code. No script, no cookie."""

from datetime import timedelta
from secrets import token_urlsafe

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest, NotFound

from safety.domain.classes import ClassRoom, Moment, Result
from safety.domain.lesson import Lesson
from safety.domain.marking import N_
from safety.domain.vocabulary import Band
from safety.exchange.classrooms import LONGEST, as_code, lesson_of, make_class, wise
from safety.exchange.keeping import NEVER
from safety.exchange.receiving import let_in, today
from safety.i18n.speech import Speech
from safety.limits.here import ANSWERS, CLASSES
from safety.parts import parts
from safety.store import classes as store
from safety.web.shell import assets, lead_on, show, speech_of

blueprint = Blueprint("classes", __name__)

MOMENTS = {Moment.BEFORE: N_("Before the lesson"), Moment.AFTER: N_("After the lesson")}
DAYS = (1, 7, 14, LONGEST)


@blueprint.get("/<language>/class")
def enter(language: str) -> Response:
    """Ask a pupil for the code."""
    return form(show("class_code.html", speech_of(language)))


@blueprint.post("/<language>/class")
def entered(language: str) -> Response:
    """Lead a pupil to the class of a code."""
    speech = speech_of(language)
    return lead_on(f"/{speech.language.tag}/class/{room_of(request.form.get('code', '')).code}")


@blueprint.get("/<language>/class/new")
def new(language: str) -> Response:
    """Ask a teacher which lesson, and for how long."""
    speech = speech_of(language)
    editions, tag = parts().editions, speech.language.tag
    lessons = [(band, given.what) for band in Band for given in editions.lessons(tag, band)]
    return form(show("class_new.html", speech, lessons=lessons, days=DAYS))


@blueprint.post("/<language>/class/new")
def made(language: str) -> Response:
    """Make a class, and lead its teacher to the link that only they get."""
    speech = speech_of(language)
    let_in(CLASSES)
    band, _, slug = request.form.get("lesson", "").partition("/")
    days = request.form.get("days", "")
    lesson = lesson_of(parts(), Band(band), slug) if band in set(Band) else None
    if lesson is None or days not in map(str, DAYS):
        raise BadRequest
    done = make_class(parts(), lesson, today() + timedelta(days=int(days)), today())
    return lead_on(f"/{speech.language.tag}/class/{done.room.code}/results/{done.key}")


@blueprint.get("/<language>/class/<code>")
def moments(language: str, code: str) -> Response:
    """Let a pupil choose: before the lesson, or after it."""
    speech, room = speech_of(language), room_of(code)
    ways = [{"id": moment, "label": speech.gettext(text)} for moment, text in MOMENTS.items()]
    return form(show("class_moments.html", speech, room=room, lesson=lesson_in(room, speech), moments=ways))


@blueprint.get("/<language>/class/<code>/<moment>")
def check(language: str, code: str, moment: str) -> Response:
    """Ask the questions of the lesson's check."""
    speech, when, room = speech_of(language), moment_of(moment), room_of(code)
    title = speech.gettext(MOMENTS[when])
    return form(show("class_check.html", speech, lesson=lesson_in(room, speech), title=title, batch=token_urlsafe(16)))


@blueprint.post("/<language>/class/<code>/<moment>")
def checked(language: str, code: str, moment: str) -> Response:
    """Count what a pupil chose, and thank them."""
    speech, when, room = speech_of(language), moment_of(moment), room_of(code)
    lesson, batch = lesson_in(room, speech), request.form.get("batch", "")
    right = wise(lesson, chosen(lesson))
    if right is None or len(batch) != len(token_urlsafe(16)) or not (batch.isascii() and batch.isprintable()):
        raise BadRequest
    with parts().store.begin(today()) as connection:
        store.answer(connection, batch, room.code, when, right, today())
    return form(show("class_check.html", speech, lesson=lesson, title=speech.gettext(N_("Thank you")), thanks=room))


@blueprint.get("/<language>/class/<code>/results/<key>")
def results(language: str, code: str, key: str) -> Response:
    """Show a teacher what the class chose."""
    speech, room = speech_of(language), room_of(code)
    with parts().store.begin(today()) as connection:
        if not store.opens(connection, room.code, key):
            raise NotFound
        found = store.results(connection, room.code)
    lesson = lesson_in(room, speech)
    questions = [(item, [bar(each, speech) for each in found if each.question == item.id]) for item in lesson.check]
    table = f"/v1/classes/{room.code}/results/{key}/table.csv"
    return form(show("class_results.html", speech, room=room, lesson=lesson, questions=questions, table=table))


def bar(result: Result, speech: Speech) -> dict[str, object]:
    """Return a result as a bar: in words, and in hundredths of its length."""
    exact = result.least == result.most
    sentence = speech.gettext("%(some)s of %(all)s chose what helps")
    between = speech.gettext("between %(least)s and %(most)s")
    some = str(result.least) if exact else between % {"least": result.least, "most": result.most}
    return {
        "moment": speech.gettext(MOMENTS[result.moment]),
        "words": sentence % {"some": some, "all": result.answered},
        "least": 100 * result.least // result.answered,
        "most": 100 * result.most // result.answered,
    }


def chosen(lesson: Lesson) -> dict[str, int]:
    """Read which option of each question was chosen; what is no small number is left out."""
    sent = {item.id: request.form.get(item.id, "") for item in lesson.check}
    return {question: int(place) for question, place in sent.items() if place in set("0123456789")}


def room_of(code: str) -> ClassRoom:
    """Return the class of a code.

    Raises:
        NotFound: there is none, or it is over.
    """
    let_in(ANSWERS)
    with parts().store.begin(today()) as connection:
        room = store.find(connection, as_code(code), today())
    if room is None:
        raise NotFound
    return room


def moment_of(text: str) -> Moment:
    """Return the moment an address names.

    Raises:
        NotFound: there is none of that name.
    """
    if text not in set(Moment):
        raise NotFound
    return Moment(text)


def lesson_in(room: ClassRoom, speech: Speech) -> Lesson:
    """Return the lesson of a class in the reader's language.

    Raises:
        NotFound: the lesson is no longer there.
    """
    if lesson_of(parts(), room.band, room.lesson) is None:
        raise NotFound
    return parts().editions.lesson(speech.language.tag, room.band, room.lesson).what


def form(page: Response) -> Response:
    """Let a page send its form here and nowhere else, and let nobody keep it."""
    policy = assets().policy().replace("form-action 'none'", "form-action 'self'")
    page.headers.update({"Content-Security-Policy": policy, "Cache-Control": NEVER, "X-Robots-Tag": "noindex"})
    return page
