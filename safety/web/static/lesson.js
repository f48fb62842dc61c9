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

  const bar = document.createElement("div");
  bar.className = "row turnbar";
  const back = button(words.back, () => turn(at - 1));
  const next = button(words.next, () => turn(at + 1), "main");
  bar.append(back, next);
  lesson.append(bar);
  lamps.hidden = false;
  lamps.setAttribute("role", "img");
  cards.forEach(() => lamps.append(document.createElement("i")));
  lesson.classList.add("player");

  function button(text, act, kind) {
    const made = document.createElement("button");
    made.type = "button"; made.textContent = text; if (kind) made.className = kind;
    made.addEventListener("click", act);
    return made;
  }

  function turn(to, quiet) {
    at = Math.max(0, Math.min(to, cards.length - 1));
    cards.forEach((card, place) => { card.hidden = place !== at; card.classList.toggle("turn", place === at); });
    [...lamps.children].forEach((lamp, place) => lamp.classList.toggle("lit", place <= at));
    lamps.setAttribute("aria-label", words.place.replace("{at}", at + 1).replace("{all}", cards.length));
    back.hidden = at === 0;
    next.hidden = at === cards.length - 1;
    const progress = store.read().progress || {};
    progress[key] = at;
    store.write({ progress });
    hear?.hush();
    if (!quiet) {
      const heading = cards[at].querySelector("h1, h2, h3, p") || cards[at];
      heading.tabIndex = -1; heading.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
  }

  let startX = null, startY = null;
  lesson.addEventListener("touchstart", (event) => { startX = event.touches[0].clientX; startY = event.touches[0].clientY; }, { passive: true });
  lesson.addEventListener("touchend", (event) => {
    if (startX === null) return;
    const x = event.changedTouches[0].clientX - startX, y = event.changedTouches[0].clientY - startY;
    startX = null;
    if (Math.abs(x) < 70 || Math.abs(y) > 50) return;
    turn(at + ((x < 0) === (document.documentElement.dir !== "rtl") ? 1 : -1));
  }, { passive: true });

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
    stage.setAttribute("aria-live", "polite");
    story.append(stage);
    beats.forEach((beat) => beat.remove());
    if (hear) story.prepend(hear.button(words, () => stage.children.length > 1 ? [...stage.children].slice(-2) : [story]));

    function play(name) {
      const beat = beats.get(name).cloneNode(true);
      beat.removeAttribute("id"); beat.classList.add("turn");
      stage.append(beat);
      beat.querySelectorAll(".choice").forEach((choice) => {
        const ask = choice.querySelector("summary"), answer = choice.querySelector(".reply");
        const pick = button(ask.textContent, () => {
          const said = document.createElement("p"); said.className = "picked"; said.textContent = ask.textContent;
          const reply = document.createElement("p"); reply.className = "note"; reply.textContent = answer.textContent;
          beat.querySelector(".choices").replaceWith(said, reply);
          soon(choice.dataset.next);
        });
        choice.replaceWith(pick);
      });
      const on = beat.querySelector("a.on");
      if (on) on.replaceWith(button(words.next, (event) => { event.target.remove(); soon(on.dataset.next); }));
      if (beat.dataset.ending !== undefined) {
        const again = button(words.again, () => { stage.replaceChildren(); play(first.dataset.beat); });
        beat.append(again);
      }
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

  /* Read aloud: a story has its own button, which reads what is new. */
  if (hear) cards.filter((card) => !card.matches(".story")).forEach((card) => card.prepend(hear.button(words, () => [card])));

  /* A certificate that needs no name; one that is typed goes from this page to the printer and nowhere else. */
  document.getElementById("certificate").addEventListener("click", () => {
    document.getElementById("named").textContent = document.getElementById("name").value;
    document.documentElement.classList.add("printing-certificate");
    print();
    document.documentElement.classList.remove("printing-certificate");
  });

  turn(at, true);
})();
