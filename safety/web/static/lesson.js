/* The lesson player: one thought a card, stories as a chat, progress on this phone only. Without it the whole lesson is one page. */
"use strict";
(function () {
  const lesson = document.querySelector("[data-lesson]");
  if (!lesson) return;
  const { store, hear } = window.waylight;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const words = lesson.dataset;
  const cards = [...lesson.querySelectorAll(":scope > .step")];
  const lamps = lesson.querySelector(".lamps");
  const key = words.lesson;
  let at = Math.min((store.read().progress || {})[key] || 0, cards.length - 1);

  /* A card with several questions shows one after the other. */
  const parts = cards.map((card) => [...card.querySelectorAll(":scope > .question")]);
  let part = 0;

  const bar = document.createElement("div");
  bar.className = "turnbar"; ours(bar);
  const back = button(words.back, () => step(-1), "back");
  const next = button(words.next, () => step(1), "main next");
  bar.append(back, ...(hear ? [hear.button(words, aloud)] : []), next);
  lesson.append(bar);
  lamps.setAttribute("role", "img");
  cards.forEach(() => lamps.append(document.createElement("i")));
  lesson.classList.add("player");

  function button(text, act, kind) {
    const made = document.createElement("button");
    made.type = "button"; made.append(said(text)); if (kind) made.className = kind;
    made.addEventListener("click", act);
    return made;
  }

  /* Words of the app, inside a lesson that may speak another language. */
  function ours(element) { const root = document.documentElement; element.lang = root.lang; element.dir = root.dir; }

  function said(text) {
    const words = document.createElement("span");
    words.textContent = text;
    return words;
  }

  function step(by) {
    const to = part + by;
    if (to >= 0 && to < parts[at].length) { part = to; show(); return; }
    const goal = at + by;
    if (goal >= 0 && goal < cards.length) turn(goal, by < 0 ? parts[goal].length - 1 : 0);
  }

  function turn(to, which, quiet) {
    at = to;
    part = Math.max(0, which);
    const progress = store.read().progress || {};
    progress[key] = at;
    store.write({ progress });
    show(quiet);
  }

  function show(quiet) {
    cards.forEach((card, place) => { card.hidden = place !== at; card.classList.toggle("turn", place === at); });
    parts[at].forEach((question, place) => { question.hidden = place !== part; });
    [...lamps.children].forEach((lamp, place) => { lamp.classList.toggle("lit", place <= at); lamp.classList.toggle("now", place === at); });
    lamps.setAttribute("aria-label", numbered(words.place, at, cards));
    back.hidden = at === 0;
    next.hidden = at === cards.length - 1;
    next.classList.toggle("later", goesOn(cards[at]));
    hear?.hush();
    if (quiet) return;
    const heading = (part ? parts[at][part] : cards[at]).querySelector("h1, h2, h3, p") || cards[at];
    heading.tabIndex = -1; heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  function numbered(text, place, all) { return text.replace("{at}", place + 1).replace("{all}", all.length); }

  /* While a story goes on, its own choices come first. */
  function goesOn(card) { return card.matches(".story") && !card.querySelector("[data-ending]"); }

  function aloud() {
    const beats = cards[at].querySelectorAll(".stage > *");
    return beats.length > 1 ? [...beats].slice(-2) : [cards[at]];
  }

  parts.forEach((questions) => {
    if (questions.length < 2) return;
    questions.forEach((question, place) => {
      const count = document.createElement("p");
      count.className = "count"; ours(count); count.textContent = numbered(words.part, place, questions);
      question.prepend(count);
    });
  });

  let startX = null, startY = null;
  lesson.addEventListener("touchstart", (event) => { startX = event.touches[0].clientX; startY = event.touches[0].clientY; }, { passive: true });
  lesson.addEventListener("touchend", (event) => {
    if (startX === null) return;
    const x = event.changedTouches[0].clientX - startX, y = event.changedTouches[0].clientY - startY;
    startX = null;
    if (Math.abs(x) < 70 || Math.abs(y) > 50) return;
    step((x < 0) === (document.documentElement.dir !== "rtl") ? 1 : -1);
  }, { passive: true });

  /* Why an answer is right or not must not open behind the bar. */
  lesson.addEventListener("toggle", ({ target }) => {
    if (target.open) target.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  }, true);

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

  /* Stories: every beat is in the page; here they come one after the other, as a conversation does. */
  lesson.querySelectorAll(".story").forEach((story) => {
    const beats = new Map([...story.querySelectorAll(".beat")].map((beat) => [beat.dataset.beat, beat]));
    const first = story.querySelector(".beat");
    const stage = document.createElement("div");
    stage.className = "stage";
    stage.setAttribute("aria-live", "polite");
    story.append(stage);
    beats.forEach((beat) => beat.remove());

    function play(name) {
      const beat = beats.get(name).cloneNode(true);
      beat.removeAttribute("id"); beat.classList.add("turn");
      stage.append(beat);
      beat.querySelectorAll(".choice").forEach((choice) => {
        const ask = choice.querySelector("summary"), answer = choice.querySelector(".reply");
        const pick = button(ask.textContent, () => {
          const picked = document.createElement("p"); picked.className = "picked"; picked.textContent = ask.textContent;
          const reply = document.createElement("p"); reply.className = "reply"; reply.textContent = answer.textContent;
          beat.querySelector(".choices").replaceWith(picked, reply);
          soon(choice.dataset.next);
        });
        choice.replaceWith(pick);
      });
      const on = beat.querySelector("a.on");
      if (on) on.replaceWith(button(words.on, (event) => { event.currentTarget.remove(); soon(on.dataset.next); }, "main"));
      if (beat.dataset.ending !== undefined) {
        const again = button(words.again, () => { stage.replaceChildren(); play(first.dataset.beat); });
        ours(again); beat.append(again);
      }
      next.classList.toggle("later", goesOn(cards[at]));
      if (stage.children.length > 1) beat.scrollIntoView({ block: "start", behavior: calm.matches ? "auto" : "smooth" });
    }

    /* Somebody is typing, as in any chat; who asked for no motion reads on at once. */
    function soon(name) {
      if (calm.matches) { play(name); return; }
      const dots = document.createElement("p");
      dots.className = "typing"; dots.setAttribute("aria-hidden", "true");
      dots.append(...[1, 2, 3].map(() => document.createElement("i")));
      stage.append(dots);
      dots.scrollIntoView({ block: "nearest" });
      setTimeout(() => { if (dots.isConnected) { dots.remove(); play(name); } }, 700);
    }
    play(first.dataset.beat);
  });

  /* A certificate that needs no name; one that is typed goes from this page to the printer and nowhere else. */
  const name = document.getElementById("name");
  name.addEventListener("input", () => { lesson.querySelector(".named").textContent = name.value; });
  document.getElementById("certificate").addEventListener("click", () => {
    document.documentElement.classList.add("printing-certificate");
    print();
    document.documentElement.classList.remove("printing-certificate");
  });

  turn(at, 0, true);
})();
