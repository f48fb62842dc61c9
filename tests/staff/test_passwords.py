from safety.staff.passwords import hashed, matches, nobodys


def test_a_password_matches_what_was_kept_of_it_and_nothing_else() -> None:
    kept = hashed("four words and more")

    assert matches(kept, "four words and more")
    assert not matches(kept, "four words and less")
    assert not matches("no hash at all", "four words and more")
    assert hashed("four words and more") != kept


def test_nobodys_hash_looks_like_any_and_has_no_password() -> None:
    kept, nobody = hashed("x"), nobodys()

    assert nobody.rsplit("$", 2)[0] == kept.rsplit("$", 2)[0]
    assert len(nobody) == len(kept)
    assert not any(matches(nobody, password) for password in ("", "x", "\0"))
