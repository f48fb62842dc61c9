/* Reading aloud by the phone's own voice, sentence by sentence, only when asked: somebody may be listening. */
"use strict";
(function () {
  const voice = window.speechSynthesis;
  if (!voice) return;
  const marks = window.Highlight && window.CSS && CSS.highlights;
  let speaking = null;

  function seen(element) {
    return element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;
  }

  /* Every sentence that can be seen, with its place in the page. */
  function* sentences(roots, language) {
    const cut = Intl.Segmenter && new Intl.Segmenter(language, { granularity: "sentence" });
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data;
        if (!text.trim() || node.parentElement.closest(".hear") || !seen(node.parentElement)) continue;
        for (const { segment, index } of cut ? cut.segment(text) : [{ segment: text, index: 0 }]) {
          if (segment.trim()) yield { node, from: index, to: index + segment.trimEnd().length, text: segment.trim() };
        }
      }
    }
  }

  function mark({ node, from, to }) {
    unmark();
    if (marks) {
      const place = new Range();
      place.setStart(node, from); place.setEnd(node, to);
      marks.set("heard", new Highlight(place));
    } else node.parentElement.classList.add("heard");
  }
  function unmark() {
    if (marks) marks.delete("heard");
    document.querySelectorAll(".heard").forEach((piece) => piece.classList.remove("heard"));
  }

  function hush() {
    voice.cancel();
    unmark();
    if (speaking) { speaking.say(false); speaking = null; }
  }

  /* A loudspeaker; the words beside it say the same. */
  function picture() {
    const space = "http://www.w3.org/2000/svg", drawn = document.createElementNS(space, "svg"), path = document.createElementNS(space, "path");
    drawn.setAttribute("viewBox", "0 0 24 24"); drawn.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M3 9v6h4l6 5V4L7 9zM16 8q3 4 0 8M18.5 5q6 7 0 14");
    path.setAttribute("fill", "none"); path.setAttribute("stroke", "currentColor"); path.setAttribute("stroke-width", "2"); path.setAttribute("stroke-linejoin", "round");
    drawn.append(path);
    return drawn;
  }

  /* A button that reads what `roots` gives when it is pressed, and stops when it is pressed again. */
  function button(words, roots) {
    const made = document.createElement("button"), said = document.createElement("span");
    made.type = "button"; made.className = "hear"; made.append(picture(), said);
    made.say = (on) => { said.textContent = on ? words.quiet : words.hear; made.classList.toggle("on", on); };
    made.say(false);
    made.addEventListener("click", () => {
      const stop = speaking === made;
      hush();
      if (stop) return;
      const read = roots(), language = read[0].closest("[lang]").lang, all = [...sentences(read, language)];
      speaking = made;
      made.say(true);
      all.forEach((sentence, place) => {
        const saying = new SpeechSynthesisUtterance(sentence.text);
        saying.lang = language;
        saying.rate = 0.9;
        saying.onstart = () => { if (speaking === made) mark(sentence); };
        saying.onend = () => { if (speaking === made && place === all.length - 1) hush(); };
        voice.speak(saying);
      });
    });
    return made;
  }

  addEventListener("pagehide", hush);
  window.waylight.hear = { button, hush };
})();
