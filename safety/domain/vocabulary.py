"""The fixed words of the field: everything that may be only one of a few things."""

from enum import StrEnum


class Band(StrEnum):
    """Ages a lesson is written for."""

    FIVE = "5-7"
    EIGHT = "8-10"
    ELEVEN = "11-13"
    FOURTEEN = "14-17"


class Topic(StrEnum):
    """What a lesson is about."""

    BODY_SAFETY = "body-safety"
    PRIVATE_PICTURES = "private-pictures"
    SECRETS = "secrets"
    TRUSTED_ADULTS = "trusted-adults"
    ONLINE_FRIENDS = "online-friends"
    GIFTS_AND_DARES = "gifts-and-dares"
    GOING_LIVE = "going-live"
    GROOMING = "grooming"
    PRESSURE = "pressure"
    SEXTORTION = "sextortion"
    IMAGE_SHARING = "image-sharing"
    FAKE_IMAGES = "fake-images"
    SOMEONE_KNOWN = "someone-known"
    RELATIONSHIPS = "relationships"
    EXPLOITATION_FOR_MONEY = "exploitation-for-money"
    CONSENT_AND_LAW = "consent-and-law"
    BYSTANDER = "bystander"


class Threat(StrEnum):
    """The three threats that Waylight answers."""

    FILMED_BY_SOMEONE = "filmed-by-someone"  # an adult, often someone known, films or photographs a child
    LIVE_FOR_MONEY = "live-for-money"  # abuse streamed live for money
    OWN_PICTURES = "own-pictures"  # pictures a child made, turned against them


class Audience(StrEnum):
    """Who is asking."""

    CHILD = "child"
    PARENT = "parent"
    TEACHER = "teacher"


class SituationId(StrEnum):
    """What may have happened."""

    DANGER = "danger"
    THREAT = "threat"
    PICTURE = "picture"
    PRESSURE = "pressure"
    LIVE = "live"
    KNOWN = "known"
    FAKE = "fake"
    OTHER_PERSON = "other-person"
    SAW = "saw"
    TALK = "talk"


class StepKind(StrEnum):
    """The parts of a help plan, in the order in which a plan may use them."""

    FIRST_WORDS = "first-words"
    EMERGENCY = "emergency"
    NOW = "now"
    TALK = "talk"
    CRISIS = "crisis"
    TELL = "tell"
    TAKE_DOWN = "take-down"
    REPORT = "report"
    WAITING = "waiting"
    NEXT = "next"


class ServiceKind(StrEnum):
    """What a service is."""

    HELPLINE = "helpline"
    HOTLINE = "hotline"
    POLICE = "police"
    CHILD_PROTECTION = "child-protection"
    IMAGE_REMOVAL = "image-removal"
    DIRECTORY = "directory"
    PLATFORM = "platform"
    SAFEGUARDING = "safeguarding"  # the person at a school whose task it is; only an operator can name them


class Served(StrEnum):
    """Whom a service says it is for. ``ADULT`` means: not for children."""

    CHILD = "child"
    PARENT = "parent"
    TEACHER = "teacher"
    ANYONE = "anyone"
    ADULT = "adult"


class Focus(StrEnum):
    """What a service is especially for; a service with no focus takes any worry."""

    ABUSE = "abuse"
    ONLINE_HARM = "online-harm"
    ILLEGAL_IMAGES = "illegal-images"
    CYBERCRIME = "cybercrime"
    SEXUAL_VIOLENCE = "sexual-violence"
    FAMILY_VIOLENCE = "family-violence"
    CRISIS = "crisis"  # thoughts of suicide, despair
    MENTAL_HEALTH = "mental-health"
    TRAFFICKING = "trafficking"
    MISSING = "missing"
    EATING = "eating"
    RUNAWAY = "runaway"
    LGBTQ = "lgbtq"
    WOMEN = "women"
    PARENTING = "parenting"
    BULLYING = "bullying"
    GENDER_VIOLENCE = "gender-violence"
    OWN_BEHAVIOUR = "own-behaviour"  # for people who fear what they themselves may do
    HUMANITARIAN_AID = "humanitarian-aid"


class ChannelType(StrEnum):
    """How a service is reached."""

    PHONE = "phone"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    CHAT = "chat"
    WEB = "web"
    FORM = "form"
    EMAIL = "email"
    APP = "app"


class Asks(StrEnum):
    """What a service asks of the person who makes contact."""

    NAME = "name"
    ID = "id"
    ACCOUNT = "account"
    AGE = "age"
    PAGE_ADDRESS = "page-address"
    PICTURE_ON_PHONE = "picture-on-phone"
    PICTURE_UPLOAD = "picture-upload"
    EMAIL = "email"


class Contact(StrEnum):
    """What happens when one makes contact."""

    PERSON_ANSWERS = "person-answers"
    TRAINED_COUNSELLOR = "trained-counsellor"
    OFFICER_ANSWERS = "officer-answers"
    WRITTEN_REPLY = "written-reply"
    REPORT_REVIEWED = "report-reviewed"
    FINGERPRINT_ONLY = "fingerprint-only"  # a hash leaves the phone, the picture does not
    IMAGE_SEEN_BY_ANALYST = "image-seen-by-analyst"
    MAY_PASS_ON = "may-pass-on"  # may inform police or child protection
    FINDS_LOCAL_HELP = "finds-local-help"
    AUTOMATED_MENU = "automated-menu"
    THEY_CONTACT_YOU = "they-contact-you"


class Caution(StrEnum):
    """What a person must know before making contact, or what the service will not do."""

    MAY_COST = "may-cost"
    FREE_ON_SOME_NETWORKS = "free-on-some-networks"
    NOT_ANONYMOUS = "not-anonymous"
    MAY_RECORD_CALLS = "may-record-calls"
    OFFICE_HOURS = "office-hours"
    HOURS_UNKNOWN = "hours-unknown"
    ADULTS_FIRST = "adults-first"  # they may first speak to adults
    NEEDS_AN_ADULT = "needs-an-adult"  # a child alone is turned away
    ADULTS_ONLY = "adults-only"  # never offered to a child
    ONE_AREA = "one-area"
    NOT_FOR_EMERGENCIES = "not-for-emergencies"
    NOT_FOR_REPORTS = "not-for-reports"
    NOT_FOR_TALKING = "not-for-talking"  # takes reports, does not counsel
    NOT_BULLYING = "not-bullying"
    NOT_FAKE_ACCOUNTS = "not-fake-accounts"
    ONLY_FOCUS = "only-focus"  # only for what its focus names
    GIRLS_AND_WOMEN = "girls-and-women"
    NEEDS_APP = "needs-app"
    NUMBER_CHANGED = "number-changed"
    NUMBER_UNCONFIRMED = "number-unconfirmed"  # the service is real, the number is not sure
    MAY_BE_CLOSED = "may-be-closed"
    FROM_ABROAD = "from-abroad"  # is in another country
    NOT_IN_ENCRYPTED_CHATS = "not-in-encrypted-chats"
    SLOW_ANSWER = "slow-answer"
    NOT_ON_EVERY_NETWORK = "not-on-every-network"
    DIAL_AREA_CODE = "dial-area-code"  # from a mobile phone
    OFTEN_BUSY = "often-busy"
    CHATS_STORED = "chats-stored"
    CAN_BE_TRACED = "can-be-traced"
    SOME_LANGUAGES_AT_TIMES = "some-languages-at-times"
    DO_NOT_SEND_PICTURES = "do-not-send-pictures"
    GENERAL_EMERGENCY_NUMBER = "general-emergency-number"  # not a number of its own
    PUBLIC_CONTENT_ONLY = "public-content-only"


class Confidence(StrEnum):
    """How sure the sources make us."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Emergency(StrEnum):
    """What an emergency number reaches."""

    POLICE = "police"
    AMBULANCE = "ambulance"
    FIRE = "fire"
