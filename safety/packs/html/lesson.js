/* The lesson player away from the website: one thought a card, stories as a chat. Nothing is stored, nothing is fetched. */
"use strict";
(function () {
  const lesson = document.querySelector("[data-lesson]");
  const words = lesson.dataset, page = document.documentElement;
  const cards = [...lesson.querySelectorAll(":scope > .step")];
  const lamps = lesson.querySelector(".lamps");
  const voice = window.speechSynthesis;
  let at = 0, speaking = null;

  const bar = document.createElement("div");
  bar.className = "row";
  const back = button(words.back, () => turn(at - 1));
  const next = button(words.next, () => turn(at + 1), "main");
  bar.append(back, next);
  lesson.append(bar);
  lamps.hidden = false;
  lamps.setAttribute("role", "img");
  cards.forEach(() => lamps.append(document.createElement("i")));
  page.classList.add("script");

  function button(text, act, kind) {
    const made = document.createElement("button");
    made.type = "button"; made.textContent = text; if (kind) made.className = kind;
    made.addEventListener("click", act);
    return made;
  }

  /* Whoever sits around this page (a learning platform, or nobody) may hear how the lesson goes: two facts, no person. */
  function tell(what, detail) { document.dispatchEvent(new CustomEvent(what, { detail })); }

  function turn(to, quiet) {
    at = Math.max(0, Math.min(to, cards.length - 1));
    cards.forEach((card, place) => { card.hidden = place !== at; card.classList.toggle("turn", place === at); });
    [...lamps.children].forEach((lamp, place) => lamp.classList.toggle("lit", place <= at));
    lamps.setAttribute("aria-label", words.place.replace("{at}", at + 1).replace("{all}", cards.length));
    back.hidden = at === 0;
    next.hidden = at === cards.length - 1;
    hush();
    if (next.hidden) tell("lesson-finished");
    if (quiet) return;
    const heading = cards[at].querySelector("h1, h2, h3, p") || cards[at];
    heading.tabIndex = -1; heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  /* Before the lesson nothing is right or wrong: an answer is only chosen. */
  lesson.querySelectorAll(".choices.before").forEach((list) => {
    [...list.children].forEach((item) => {
      const pick = button(item.textContent, () => {
        [...list.querySelectorAll("button")].forEach((each) => each.setAttribute("aria-pressed", String(each === pick)));
      });
      pick.setAttribute("aria-pressed", "false");
      item.replaceChildren(pick);
    });
  });

  /* After it, the answer that is opened first counts; every other may still be read. */
  const questions = [...lesson.querySelectorAll("#after .question")], first = new Map();
  questions.forEach((question) => question.querySelectorAll("details").forEach((option) => {
    option.addEventListener("toggle", () => {
      if (!option.open || first.has(question)) return;
      first.set(question, option.classList.contains("right"));
      if (first.size === questions.length) {
        tell("lesson-checked", { right: [...first.values()].filter(Boolean).length, all: questions.length });
      }
    });
  }));

  /* Stories: every beat is in the page; here they come one after the other, as a conversation does. */
  lesson.querySelectorAll(".story").forEach((story) => {
    const beats = new Map([...story.querySelectorAll(".beat")].map((beat) => [beat.dataset.beat, beat]));
    const opening = story.querySelector(".beat");
    const stage = document.createElement("div");
    stage.setAttribute("aria-live", "polite");
    story.append(stage);
    beats.forEach((beat) => beat.remove());

    function play(name) {
      const beat = beats.get(name).cloneNode(true);
      beat.removeAttribute("id"); beat.classList.add("turn");
      const begins = !stage.children.length;
      stage.append(beat);
      beat.querySelectorAll(".choice").forEach((choice) => {
        const ask = choice.querySelector("summary").textContent, answer = choice.querySelector(".reply").textContent;
        choice.replaceWith(button(ask, () => {
          const said = document.createElement("p"); said.className = "picked"; said.textContent = ask;
          const reply = document.createElement("p"); reply.className = "note"; reply.textContent = answer;
          beat.querySelector(".choices").replaceWith(said, reply);
          play(choice.dataset.next);
        }));
      });
      const on = beat.querySelector("a.on");
      if (on) on.replaceWith(button(on.textContent, (event) => { event.target.remove(); play(on.dataset.next); }));
      if (beat.dataset.ending !== undefined) {
        beat.append(button(words.again, () => { stage.replaceChildren(); play(opening.dataset.beat); }));
      }
      if (!begins) beat.scrollIntoView({ block: "start" });
    }
    play(opening.dataset.beat);
  });

  /* Read aloud, only when asked, only by a voice that lives on this device: another one would send the text away. */
  function ownVoice() {
    const same = (each) => each.localService && each.lang.slice(0, 2) === page.lang.slice(0, 2);
    return voice && voice.getVoices().find(same);
  }
  function hush() {
    if (voice) voice.cancel();
    if (speaking) { speaking.textContent = words.hear; speaking = null; }
  }
  function offerToRead() {
    if (!ownVoice() || lesson.querySelector(".hear")) return;
    cards.forEach((card) => {
      const hear = button(words.hear, () => {
        const stop = speaking === hear;
        hush();
        if (stop) return;
        const saying = new SpeechSynthesisUtterance([...card.children].filter((child) => child !== hear).map((child) => child.innerText).join("\n"));
        saying.voice = ownVoice(); saying.lang = page.lang; saying.onend = hush;
        speaking = hear; hear.textContent = words.quiet;
        voice.speak(saying);
      }, "hear");
      card.prepend(hear);
    });
  }
  if (voice) {
    offerToRead();
    if (voice.addEventListener) voice.addEventListener("voiceschanged", offerToRead);
  }

  turn(0, true);
})();
