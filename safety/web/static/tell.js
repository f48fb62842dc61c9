/* Writing the message: the words and the person stay on this phone; the phone's own apps send them. */
"use strict";
(function () {
  const box = document.getElementById("composer");
  if (!box) return;
  const templates = JSON.parse(box.dataset.templates);
  const pick = (id) => document.getElementById(id);
  const words = pick("words"), dialog = pick("shown");
  const kept = window.waylight.store.read();
  if (kept.band) pick("age").value = kept.band;

  function best() {
    const wanted = { band: pick("age").value, to: pick("to").value, purpose: pick("purpose").value, about: pick("about").value };
    const fits = templates.filter((one) => one.bands.includes(wanted.band) && one.purpose === wanted.purpose);
    const score = (one) => (one.to === wanted.to ? 2 : 0) + (wanted.about ? (one.situations.includes(wanted.about) ? 4 : one.situations.length ? -4 : 0) : (one.situations.length ? -4 : 0));
    return fits.sort((one, two) => score(two) - score(one))[0] || templates[0];
  }
  function message() {
    return pick("with-link").checked ? words.value.trim() + "\n\n" + box.dataset.linkLine + "\n" + new URL(box.dataset.link, location.origin) : words.value.trim();
  }
  function links() {
    const text = encodeURIComponent(message());
    box.querySelector('[data-way="sms"]').href = "sms:?&body=" + text;
    box.querySelector('[data-way="whatsapp"]').href = "https://wa.me/?text=" + text;
    box.querySelector('[data-way="mail"]').href = "mailto:?body=" + text;
  }
  function fill() { words.value = best().text; links(); }
  ["age", "to", "purpose", "about"].forEach((id) => pick(id).addEventListener("change", fill));
  words.addEventListener("input", links);
  pick("with-link").addEventListener("change", links);
  const share = pick("share");
  if (navigator.share) share.addEventListener("click", () => navigator.share({ text: message() }).catch(() => {})); else share.hidden = true;
  pick("show").addEventListener("click", () => { dialog.querySelector("p").textContent = words.value; dialog.showModal(); });
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  document.querySelectorAll("section.plain").forEach((section) => { section.hidden = true; });
  addEventListener("pagehide", () => { words.value = ""; });
  fill();
})();
