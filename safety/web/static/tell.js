/* Writing the message: the words and the person stay on this phone; the phone's own apps send them. */
"use strict";
(function () {
  const box = document.getElementById("composer");
  if (!box) return;
  const { store, hear } = window.waylight;
  const templates = JSON.parse(box.dataset.templates);
  const pick = (id) => document.getElementById(id);
  const words = pick("words"), who = pick("who"), dialog = pick("shown");
  const kept = store.read();
  let greeting = "";
  if (kept.band) pick("age").value = kept.band;
  who.value = kept.who || "";

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
  /* A name goes before the words, and takes the place of the name before; words of one's own stay. */
  function greet() {
    const name = who.value.trim(), now = name ? box.dataset.greeting.replace("{name}", name) + "\n" : "";
    if (words.value.startsWith(greeting)) words.value = now + words.value.slice(greeting.length);
    greeting = now;
    links();
  }
  function fill() { words.value = greeting + best().text; links(); }

  ["age", "to", "purpose", "about"].forEach((id) => pick(id).addEventListener("change", fill));
  who.addEventListener("input", () => { greet(); store.write({ who: who.value.trim() || undefined }); });
  words.addEventListener("input", links);
  pick("with-link").addEventListener("change", links);
  const share = pick("share");
  if (navigator.share) share.addEventListener("click", () => navigator.share({ text: message() }).catch(() => {})); else share.hidden = true;
  pick("show").addEventListener("click", () => { dialog.querySelector("p").textContent = words.value; dialog.showModal(); });
  dialog.querySelector("button").addEventListener("click", () => dialog.close());

  /* Rehearsal: the answer can be heard, since reading a hard sentence is not the same as being told it. */
  const rehearsal = pick("rehearsal");
  if (hear) rehearsal.querySelectorAll("details").forEach((answer) => {
    answer.querySelector(".inside").prepend(hear.button(rehearsal.dataset, () => [answer]));
  });

  function begin() { words.value = ""; greeting = ""; fill(); greet(); }
  addEventListener("pagehide", () => { words.value = ""; links(); });
  addEventListener("pageshow", (event) => { if (event.persisted) begin(); });
  begin();
  box.classList.add("ready"); // not before its words are there: nothing that somebody writes is written over
})();
