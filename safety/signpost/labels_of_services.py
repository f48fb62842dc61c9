"""English names for what a service is, asks, does, and why it stands where it stands."""

from collections.abc import Mapping
from typing import Any

from safety.domain.marking import N_
from safety.domain.plan import Reason
from safety.domain.vocabulary import (
    Asks,
    Caution,
    ChannelType,
    Confidence,
    Contact,
    Emergency,
    Focus,
    Served,
    ServiceKind,
)

REASONS = {
    Reason.OPEN_NOW: N_("Open now"),
    Reason.ALWAYS_OPEN: N_("Open all day and all night"),
    Reason.FREE: N_("It is free"),
    Reason.NO_NAME: N_("You do not have to say your name"),
    Reason.FOR_CHILDREN: N_("For children and young people"),
    Reason.YOUR_LANGUAGE: N_("In your language"),
    Reason.IN_YOUR_COUNTRY: N_("In your country"),
    Reason.SERVES_YOUR_COUNTRY: N_("Also there for people in your country"),
    Reason.QUIET: N_("You can write instead of speaking"),
    Reason.NOTHING_BETTER_KNOWN: N_("We know of nothing better here"),
}
CAUTIONS = {
    Caution.MAY_COST: N_("It may cost money"),
    Caution.FREE_ON_SOME_NETWORKS: N_("It is free only with some phone companies"),
    Caution.NOT_ANONYMOUS: N_("They ask who you are"),
    Caution.MAY_RECORD_CALLS: N_("They may record the call"),
    Caution.OFFICE_HOURS: N_("Only in the daytime on working days"),
    Caution.HOURS_UNKNOWN: N_("We do not know when they are open"),
    Caution.ADULTS_FIRST: N_("They may first speak to adults"),
    Caution.NEEDS_AN_ADULT: N_("It works only together with an adult"),
    Caution.ADULTS_ONLY: N_("They help adults only"),
    Caution.ONE_AREA: N_("Only for one part of the country"),
    Caution.NOT_FOR_EMERGENCIES: N_("Not for emergencies"),
    Caution.NOT_FOR_REPORTS: N_("They do not take reports"),
    Caution.NOT_FOR_TALKING: N_("They take reports. They are not there to talk"),
    Caution.NOT_BULLYING: N_("They do not help with bullying"),
    Caution.NOT_FAKE_ACCOUNTS: N_("They do not help with fake or hacked accounts"),
    Caution.ONLY_FOCUS: N_("Only for this kind of trouble"),
    Caution.GIRLS_AND_WOMEN: N_("For girls and women"),
    Caution.NEEDS_APP: N_("You need an app for it"),
    Caution.NUMBER_CHANGED: N_("The number has changed before. If it does not work, try another one"),
    Caution.NUMBER_UNCONFIRMED: N_("We are not sure about the number. If it does not work, try another one"),
    Caution.MAY_BE_CLOSED: N_("It may have closed down. If nobody answers, try the next one"),
    Caution.FROM_ABROAD: N_("They are in another country"),
    Caution.NOT_IN_ENCRYPTED_CHATS: N_("It does not reach chats that only the people in them can read"),
    Caution.SLOW_ANSWER: N_("An answer may take some days"),
    Caution.NOT_ON_EVERY_NETWORK: N_("It does not work from every phone"),
    Caution.DIAL_AREA_CODE: N_("From a mobile phone, dial the area code first"),
    Caution.OFTEN_BUSY: N_("It is often busy. Keep trying"),
    Caution.CHATS_STORED: N_("They keep what you write in the chat"),
    Caution.CAN_BE_TRACED: N_("They can find out who is calling, and from where"),
    Caution.SOME_LANGUAGES_AT_TIMES: N_("Some languages only at certain hours"),
    Caution.DO_NOT_SEND_PICTURES: N_("Do not send them the picture"),
    Caution.GENERAL_EMERGENCY_NUMBER: N_("This is the emergency number for everyone, not a number of their own"),
    Caution.PUBLIC_CONTENT_ONLY: N_("Only for what anyone can see online, not for private messages"),
}
CONTACTS = {
    Contact.PERSON_ANSWERS: N_("A person answers"),
    Contact.TRAINED_COUNSELLOR: N_("Someone who has learned to listen answers"),
    Contact.OFFICER_ANSWERS: N_("A police officer answers"),
    Contact.WRITTEN_REPLY: N_("They write back to you"),
    Contact.REPORT_REVIEWED: N_("A trained person looks at your report"),
    Contact.FINGERPRINT_ONLY: N_("The picture stays on your phone. Only a code made from it is sent"),
    Contact.IMAGE_SEEN_BY_ANALYST: N_("A trained person looks at the picture"),
    Contact.MAY_PASS_ON: N_("They may tell the police or child protection"),
    Contact.FINDS_LOCAL_HELP: N_("It shows you help in your country"),
    Contact.AUTOMATED_MENU: N_("A recorded voice answers first. You choose with the keys"),
    Contact.THEY_CONTACT_YOU: N_("They get in touch with you afterwards"),
}
ASKS = {
    Asks.NAME: N_("They may ask your name"),
    Asks.ID: N_("They may ask for an identity card or its number"),
    Asks.ACCOUNT: N_("You need an account there"),
    Asks.AGE: N_("They ask how old you are"),
    Asks.PAGE_ADDRESS: N_("They ask for the address of the page"),
    Asks.PICTURE_ON_PHONE: N_("The picture must be on your phone"),
    Asks.EMAIL: N_("They may ask for your e-mail address"),
    Asks.PICTURE_UPLOAD: N_("You send them the picture through their own page"),
}
KINDS = {
    ServiceKind.HELPLINE: N_("Helpline"),
    ServiceKind.HOTLINE: N_("Hotline for reports"),
    ServiceKind.POLICE: N_("Police"),
    ServiceKind.CHILD_PROTECTION: N_("Child protection"),
    ServiceKind.IMAGE_REMOVAL: N_("Take-down service"),
    ServiceKind.DIRECTORY: N_("List of services"),
    ServiceKind.PLATFORM: N_("App or website"),
    ServiceKind.SAFEGUARDING: N_("Responsible for child protection at your school"),
}
CHANNELS = {
    ChannelType.PHONE: N_("Call"),
    ChannelType.SMS: N_("Send a text message"),
    ChannelType.WHATSAPP: N_("Write on WhatsApp"),
    ChannelType.CHAT: N_("Chat"),
    ChannelType.WEB: N_("Website"),
    ChannelType.FORM: N_("Fill in a form"),
    ChannelType.EMAIL: N_("Write an e-mail"),
    ChannelType.APP: N_("Use their app"),
}
FOCUSES = {
    Focus.ABUSE: N_("When someone hurts a child"),
    Focus.ONLINE_HARM: N_("Trouble online"),
    Focus.ILLEGAL_IMAGES: N_("Illegal pictures and videos"),
    Focus.CYBERCRIME: N_("Crime online"),
    Focus.SEXUAL_VIOLENCE: N_("Sexual violence"),
    Focus.FAMILY_VIOLENCE: N_("Violence at home"),
    Focus.CRISIS: N_("When someone cannot go on"),
    Focus.MENTAL_HEALTH: N_("Feeling bad, worries and fears"),
    Focus.TRAFFICKING: N_("People who are sold or forced"),
    Focus.MISSING: N_("Missing children"),
    Focus.EATING: N_("Trouble with eating"),
    Focus.RUNAWAY: N_("Running away from home"),
    Focus.LGBTQ: N_("LGBTQ+ young people"),
    Focus.WOMEN: N_("Women and girls"),
    Focus.PARENTING: N_("Advice for parents"),
    Focus.BULLYING: N_("Bullying"),
    Focus.GENDER_VIOLENCE: N_("Violence because someone is a girl or a woman"),
    Focus.OWN_BEHAVIOUR: N_("When you are afraid of what you yourself may do to others"),
    Focus.HUMANITARIAN_AID: N_("Aid in war, flight and disaster"),
}
SERVED = {
    Served.CHILD: N_("For children and young people"),
    Served.PARENT: N_("For parents"),
    Served.TEACHER: N_("For teachers"),
    Served.ANYONE: N_("For anyone"),
    Served.ADULT: N_("For adults only"),
}
EMERGENCIES = {
    Emergency.POLICE: N_("Police"),
    Emergency.AMBULANCE: N_("Ambulance"),
    Emergency.FIRE: N_("Fire brigade"),
}
CONFIDENCES = {
    Confidence.HIGH: N_("Well sourced"),
    Confidence.MEDIUM: N_("Partly sourced"),
    Confidence.LOW: N_("Not confirmed"),
}

TABLES: tuple[Mapping[Any, str], ...] = (
    REASONS,
    CAUTIONS,
    CONTACTS,
    ASKS,
    KINDS,
    CHANNELS,
    FOCUSES,
    SERVED,
    EMERGENCIES,
    CONFIDENCES,
)
