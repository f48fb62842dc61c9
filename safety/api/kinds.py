"""Every kind of problem that the API has words for; what can go wrong is listed here and nowhere else."""

from dataclasses import dataclass

from safety.domain.marking import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of problem; its name ends the address of its type, where developers read about it."""

    name: str
    status: int
    title: str
    detail: str


UNKNOWN_LANGUAGE = Kind(
    name="unknown-language",
    status=404,
    title=N_("This language is not offered"),
    detail=N_("The address names a language that is not offered. “exists” lists those that are."),
)
UNKNOWN_BAND = Kind(
    name="unknown-band",
    status=404,
    title=N_("There are no such ages"),
    detail=N_("The address names ages for which there are no lessons. “exists” lists those for which there are."),
)
UNKNOWN_LESSON = Kind(
    name="unknown-lesson",
    status=404,
    title=N_("There is no such lesson"),
    detail=N_("No lesson for these ages has this name. “exists” lists those that there are."),
)
UNKNOWN_AUDIENCE = Kind(
    name="unknown-audience",
    status=404,
    title=N_("There are no guides for these readers"),
    detail=N_("The address names readers for whom there are no guides. “exists” lists those for whom there are."),
)
UNKNOWN_GUIDE = Kind(
    name="unknown-guide",
    status=404,
    title=N_("There is no such guide"),
    detail=N_("No guide for these readers has this name. “exists” lists those that there are."),
)
UNKNOWN_COUNTRY = Kind(
    name="unknown-country",
    status=404,
    title=N_("There is no such country"),
    detail=N_("Countries have two capital letters (ISO 3166-1). “exists” lists them all, “near” those like yours."),
)
UNKNOWN_PICTURE = Kind(
    name="unknown-picture",
    status=404,
    title=N_("There is no such picture"),
    detail=N_("No drawing has this name. Lessons name the drawings that there are."),
)
NO_BUNDLES = Kind(
    name="no-bundles",
    status=404,
    title=N_("This server signs nothing"),
    detail=N_("Nobody has given it a key. Everything that a bundle lists can be asked for by its own address."),
)
UNKNOWN_FILE = Kind(
    name="unknown-file",
    status=404,
    title=N_("There is no such file"),
    detail=N_("The pack has no file of this name. “exists” lists those that it has."),
)
UNKNOWN_CLASS = Kind(
    name="unknown-class",
    status=404,
    title=N_("There is no such class"),
    detail=N_("No class has this code and key, or it is over and was deleted."),
)
NOTHING_HERE = Kind(
    name="nothing-here",
    status=404,
    title=N_("There is nothing here"),
    detail=N_("Nothing has this address. The index at /v1/ lists what there is."),
)
MALFORMED = Kind(
    name="malformed-request",
    status=400,
    title=N_("The request cannot be read"),
    detail=N_("The address is not UTF-8, or the request is broken in another way."),
)
METHOD_NOT_ALLOWED = Kind(
    name="method-not-allowed",
    status=405,
    title=N_("This cannot be done here"),
    detail=N_("The address does not answer this method. The header “Allow” lists those that it answers."),
)
BODY_TOO_LARGE = Kind(
    name="body-too-large",
    status=413,
    title=N_("The request is too large"),
    detail=N_("Nothing here takes so large a body."),
)
ADDRESS_TOO_LONG = Kind(
    name="address-too-long",
    status=414,
    title=N_("The address is too long"),
    detail=N_("Nothing here has so long an address."),
)
HEADERS_TOO_LARGE = Kind(
    name="headers-too-large",
    status=431,
    title=N_("The headers are too large"),
    detail=N_("The request carries more headers than this server reads."),
)
INVALID = Kind(
    name="invalid",
    status=422,
    title=N_("What was sent cannot be"),
    detail=N_("“faults” says of each place what is wrong. Nothing was kept."),
)
TOO_MUCH = Kind(
    name="too-much",
    status=429,
    title=N_("Too much at once"),
    detail=N_("Wait as long as “Retry-After” says, then send it again. Nothing was kept."),
)
OUR_FAULT = Kind(
    name="our-fault",
    status=500,
    title=N_("Something broke here"),
    detail=N_("This is our fault, not yours. In danger, do not wait: call the emergency number of your country."),
)
NOT_READY = Kind(
    name="not-ready",
    status=503,
    title=N_("Not ready"),
    detail=N_("The server cannot answer this now. Try again in a moment."),
)

UNKNOWN = (
    UNKNOWN_LANGUAGE,
    UNKNOWN_BAND,
    UNKNOWN_LESSON,
    UNKNOWN_AUDIENCE,
    UNKNOWN_GUIDE,
    UNKNOWN_COUNTRY,
    UNKNOWN_PICTURE,
    UNKNOWN_FILE,
    UNKNOWN_CLASS,
    NO_BUNDLES,
)
GENERAL = (
    MALFORMED,
    NOTHING_HERE,
    METHOD_NOT_ALLOWED,
    BODY_TOO_LARGE,
    ADDRESS_TOO_LONG,
    HEADERS_TOO_LARGE,
    INVALID,
    TOO_MUCH,
    OUR_FAULT,
    NOT_READY,
)
KINDS = (*UNKNOWN, *GENERAL)
BY_STATUS = {kind.status: kind for kind in GENERAL}
