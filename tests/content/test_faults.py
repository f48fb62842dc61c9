from safety.content.faults import ContentFaults, Fault, Flaw, flaws_of

FAULT = Fault("content/lessons/8-10/x.yaml", 34, "card 3, choices", "needs at least two")


def test_a_fault_says_file_line_place_and_what_is_wrong() -> None:
    assert str(FAULT) == "content/lessons/8-10/x.yaml:34: card 3, choices: needs at least two"


def test_a_fault_of_a_whole_file_names_no_place() -> None:
    assert str(Fault("x.yaml", 1, "", "is empty")) == "x.yaml:1: is empty"


def test_all_faults_are_told_in_the_order_of_files_and_lines() -> None:
    later, other = Fault("x.yaml", 9, "", "a"), Fault("a.yaml", 20, "", "b")
    assert ContentFaults([later, FAULT, other]).faults == (other, FAULT, later)
    assert str(ContentFaults([later, other])) == "a.yaml:20: b\nx.yaml:9: a"


def test_every_message_of_marshmallow_keeps_its_place() -> None:
    messages = {"cards": {2: {"beats": {0: {"choices": ["is missing"]}}}}, "_schema": ["is odd", "is wrong"]}
    assert list(flaws_of(messages)) == [
        Flaw(("cards", 2, "beats", 0, "choices"), "is missing"),
        Flaw((), "is odd"),
        Flaw((), "is wrong"),
    ]
