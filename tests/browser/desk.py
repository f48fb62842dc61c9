"""Who works at the desk in these tests, and how they get in: words and a second factor."""

from typing import Final

from playwright.sync_api import BrowserContext, Page
from pyotp import TOTP
from sqlalchemy import Connection

from safety.domain.staff import Account
from safety.domain.words import StaffName
from safety.staff.passwords import hashed
from safety.store import accounts

PASSWORD: Final = "four words and more"
SECRET: Final = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def employ(connection: Connection) -> None:
    """Give maria an account."""
    accounts.put(connection, Account(name=StaffName("maria"), password=hashed(PASSWORD), secret=SECRET))


def type_in(page: Page, password: str) -> None:
    """Fill in the log-in as maria, and send it."""
    page.fill("#name", "maria")
    page.fill("#password", password)
    page.fill("#code", TOTP(SECRET).now())
    page.click("main button")


def log_in(page: Page) -> None:
    """Log maria in."""
    page.goto("/desk/en/log-in")
    type_in(page, PASSWORD)
    page.wait_for_url("**/desk/en/")


def at(desk: BrowserContext, path: str) -> Page:
    """Go to a page of the desk in the one window that is open."""
    page = desk.pages[0]
    page.goto(f"/desk/{path}")
    return page
