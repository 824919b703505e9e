// A map that can be asked: pan, zoom, fold, search, and from every box to its words and back.
// Nothing is loaded and nothing is sent; the page is all there is.
'use strict';
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const byId = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fill = (words, ...args) => words.replace(/\{(\d)\}/g, (hole, i) => args[i]);
  const drawing = byId('drawing');
  const view = byId('view');
  const reading = byId('reading');
  const transcripts = byId('transcripts');
  const words = byId('exhibits').dataset;

  // What is on the map. Boxes come in reading order, with their place on the sheet.
  const boxes = all('.exhibit').map(exhibit => {
    const box = { id: exhibit.dataset.box, exhibit, at: 0, hidden: false };
    box.element = byId(box.id);
    const { x, y, width, height } = box.element.dataset;
    Object.assign(box, { x: +x, y: +y, w: +width, h: +height });
    box.quotations = all('.quotation', exhibit);
    return box;
  });
  const boxOf = new Map(boxes.map(box => [box.id, box]));
  const ofQuotation = new Map();
  boxes.forEach(box => box.quotations.forEach((quotation, i) =>
    ofQuotation.set(quotation.dataset.name, { box, i })));
  const put = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
  const captions = new Map();
  all('.words[data-link]', drawing).forEach(it => put(captions, it.dataset.link, it));
  const bonds = all('.bond').map(element => ({
    element, id: element.id, to: element.dataset.to,
    from: element.dataset.from.split(' ').filter(Boolean),
    parts: [element, ...(captions.get(element.id) || [])] }));
  const into = new Map();
  const outOf = new Map();
  bonds.forEach(bond => {
    put(into, bond.to, bond);
    bond.from.forEach(id => put(outOf, id, bond));
  });

  // The camera: a point of the sheet p is shown at (x, y) + k p.
  const sheet = { w: +drawing.getAttribute('width'), h: +drawing.getAttribute('height') };
  const camera = { x: 0, y: 0, k: 1 };
  const SMALLEST = .02, LARGEST = 4, MARGIN = 24;

  function look(x, y, k, glide) {
    Object.assign(camera, { x, y, k });
    drawing.classList.toggle('gliding', Boolean(glide));
    drawing.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    byId('zoom').textContent = `${Math.round(k * 100)} %`;
    unveil();
  }

  // A browser lays out and paints what it is not told to leave: so it is told to leave all that is
  // out of sight, and from afar the words that nobody can read. A box keeps its name and its focus.
  const pieces = all('.box, [data-at]', drawing).map(element => {
    const box = boxOf.get(element.id);
    const [x, y, w, h] = box ? [box.x, box.y, box.w, box.h] : element.dataset.at.split(' ').map(Number);
    return { element, x, y, right: x + w, bottom: y + h, shown: false };
  });
  const FAR = .2;
  let unveiled = { left: 0, top: 0, right: 0, bottom: 0 };

  function unveil() {
    const w = view.clientWidth / camera.k, h = view.clientHeight / camera.k;
    const left = -camera.x / camera.k, top = -camera.y / camera.k;
    const far = camera.k < FAR;
    if (left < unveiled.left || top < unveiled.top || left + w > unveiled.right
      || top + h > unveiled.bottom || drawing.classList.contains('far') !== far) {
      unveiled = { left: left - w / 4, top: top - h / 4, right: left + 1.25 * w, bottom: top + 1.25 * h };
      drawing.classList.toggle('far', far);
      for (const it of pieces) {
        const shown = it.x < unveiled.right && it.right > unveiled.left
          && it.y < unveiled.bottom && it.bottom > unveiled.top;
        if (shown !== it.shown) { it.element.classList.toggle('seen', it.shown = shown); }
      }
    }
  }

  function zoom(factor, at, glide) {
    const { x, y } = at || { x: view.clientWidth / 2, y: view.clientHeight / 2 };
    const k = Math.min(LARGEST, Math.max(SMALLEST, camera.k * factor));
    const f = k / camera.k;
    look(x - (x - camera.x) * f, y - (y - camera.y) * f, k, glide);
  }

  function fitting() {
    const room = { w: view.clientWidth - 2 * MARGIN, h: view.clientHeight - 2 * MARGIN };
    return Math.max(SMALLEST, Math.min(1, room.w / sheet.w, room.h / sheet.h));
  }

  function fit(glide) {
    const k = fitting();
    look((view.clientWidth - sheet.w * k) / 2, (view.clientHeight - sheet.h * k) / 2, k, glide);
  }

  // Moves only if the box is not in sight, or too small to be read.
  function reveal(box, legible) {
    const k = legible ? Math.max(camera.k, .7) : camera.k;
    const left = camera.x + box.x * k, top = camera.y + box.y * k;
    const inSight = left > 8 && top > 8 && left + box.w * k < view.clientWidth - 8
      && top + box.h * k < view.clientHeight - 56;
    if (k !== camera.k || !inSight) {
      look(view.clientWidth / 2 - (box.x + box.w / 2) * k,
        view.clientHeight / 2 - (box.y + box.h / 2) * k, k, true);
    }
  }

  // Hands: one finger or the mouse drags, two pinch, the wheel zooms at the cursor.
  const fingers = new Map();
  let dragged = 0;
  const spot = event => {
    const frame = view.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };
  view.addEventListener('pointerdown', event => {
    if (event.button === 0) {
      fingers.set(event.pointerId, spot(event));
      dragged = 0;
    }
  });
  window.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId);
    if (!before) { return; }
    const now = spot(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId);
    dragged += Math.hypot(now.x - before.x, now.y - before.y);
    fingers.set(event.pointerId, now);
    if (other) {
      const still = other[1];
      const apart = p => Math.hypot(p.x - still.x, p.y - still.y) || 1;
      zoom(apart(now) / apart(before), { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 });
    } else if (dragged > 4) {
      view.classList.add('held');
      look(camera.x + now.x - before.x, camera.y + now.y - before.y, camera.k);
    }
  });
  const letGo = event => {
    fingers.delete(event.pointerId);
    view.classList.remove('held');
  };
  window.addEventListener('pointerup', letGo);
  window.addEventListener('pointercancel', letGo);
  view.addEventListener('wheel', event => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? .01 : .0016)), spot(event));
  }, { passive: false });
  // The browser scrolls what has the focus into sight by itself; the camera does that here.
  view.addEventListener('scroll', () => view.scrollTo(0, 0));

  // Focus walks over the boxes: one of them is a stop for Tab, the arrows go on from there.
  const ring = drawing.appendChild(document.createElementNS(SVG, 'rect'));
  ring.id = 'ring';
  let current = boxes[0];

  function stop(box) {
    if (current) { current.element.setAttribute('tabindex', -1); }
    current = box;
    box.element.setAttribute('tabindex', 0);
  }

  function focus(box) {
    stop(box);
    box.element.focus({ preventScroll: true });
  }

  drawing.addEventListener('focusin', event => {
    const box = boxOf.get(event.target.id);
    if (!box) { return; }
    stop(box);
    const around = { x: box.x - 3, y: box.y - 3, width: box.w + 6, height: box.h + 6, rx: 9 };
    Object.entries(around).forEach(([name, value]) => ring.setAttribute(name, value));
    ring.style.display = box.element.matches(':focus-visible') ? '' : 'none';
    if (box.element.matches(':focus-visible')) { reveal(box); }
  });
  drawing.addEventListener('focusout', () => { ring.style.display = 'none'; });
  ring.style.display = 'none';

  // The nearest box in a direction: what lies aside counts twice.
  function beside(from, dx, dy) {
    let best = null, least = Infinity;
    for (const box of boxes) {
      const along = (box.x + box.w / 2 - from.x - from.w / 2) * dx
        + (box.y + box.h / 2 - from.y - from.h / 2) * dy;
      const aside = Math.abs((box.x + box.w / 2 - from.x - from.w / 2) * dy)
        + Math.abs((box.y + box.h / 2 - from.y - from.h / 2) * dx);
      if (!box.hidden && box !== from && along > 1 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = box;
      }
    }
    return best;
  }

  function step(from, by) {
    const shown = boxes.filter(box => !box.hidden);
    return shown[(shown.indexOf(from) + by + shown.length) % shown.length];
  }

  // From a box to its words. Once more: to its next words.
  let opened = null;

  function open(box) {
    box.at = box === opened && box.quotations.length ? (box.at + 1) % box.quotations.length : 0;
    choose(box);
    const quotation = box.quotations[box.at];
    transcript(quotation ? quotation.dataset.text : '');
    if (quotation) { point(quotation.dataset.name); }
    if (box.told) { box.told.textContent = fill(words.step, box.at + 1, box.quotations.length); }
    byId('told').textContent = box.exhibit.textContent.replace(/\s+/g, ' ').slice(0, 400);
  }

  function choose(box) {
    all('.box.on, .quotation.on, .near').forEach(it => it.classList.remove('on', 'near'));
    boxes.forEach(other => { other.exhibit.hidden = other !== box; });
    opened = box;
    if (!box) { return; }
    if (!box.ties) { box.ties = box.exhibit.appendChild(ties(box)); }
    if (!box.told && box.quotations.length > 1) {
      box.told = document.createElement('span');
      box.told.className = 'step';
      box.exhibit.prepend(box.told);
    }
    box.element.classList.add('on');
    handle(box)?.classList.add('near');
    [...(into.get(box.id) || []), ...(outOf.get(box.id) || [])].forEach(bond =>
      bond.element.classList.add('near'));
    show(true);
    reading.classList.add('open');
    byId('exhibits').scrollTop = 0;
    reveal(box);
  }

  // What a box is tied to: every link leads on to the box at its other end.
  function ties(box) {
    const row = document.createElement('p');
    row.className = 'ties';
    for (const bond of [...(outOf.get(box.id) || []), ...(into.get(box.id) || [])]) {
      const other = boxOf.get(bond.to === box.id ? bond.from[0] : bond.to)
        || boxOf.get((bonds.find(it => it.id === bond.to) || { from: [] }).from[0]);
      if (!other) { continue; }
      const tie = row.appendChild(document.createElement('button'));
      tie.type = 'button';
      tie.textContent = bond.element.dataset.title;
      tie.addEventListener('click', () => { unfoldTo(other); reveal(other, true); open(other); });
    }
    return row;
  }

  function transcript(name) {
    all('.transcript').forEach(text => { text.hidden = text.id !== name; });
    transcripts.scrollTop = 0;
  }

  // Brings the words of a quotation into sight and lights them up.
  function point(name) {
    all('mark.on, mark.flash').forEach(mark => mark.classList.remove('on', 'flash'));
    const marks = all(`mark[data-of~="${name}"]`, transcripts);
    marks.forEach(mark => mark.classList.add('on', 'flash'));
    const { box } = ofQuotation.get(name);
    box.quotations.forEach(it => it.classList.toggle('on', it.dataset.name === name));
    if (marks.length) {
      const frame = transcripts.getBoundingClientRect(), at = marks[0].getBoundingClientRect();
      transcripts.scrollTop += at.top - frame.top - Math.max(24, frame.height * .3);
    }
  }

  // And back: from words to their box.
  function backTo(name) {
    const { box, i } = ofQuotation.get(name);
    choose(box);
    box.at = i;
    if (box.told) { box.told.textContent = fill(words.step, i + 1, box.quotations.length); }
    all('mark.on, mark.flash').forEach(mark => mark.classList.remove('on', 'flash'));
    all(`mark[data-of~="${name}"]`, transcripts).forEach(mark => mark.classList.add('on'));
    box.quotations[i].classList.add('on');
    unfoldTo(box);
    reveal(box, true);
    stop(box);
  }

  function show(pane) {
    if (document.body.classList.contains('wide') === !pane) { return; }
    const before = view.getBoundingClientRect().left;
    document.body.classList.toggle('wide', !pane);
    byId('texts').setAttribute('aria-expanded', pane);
    look(camera.x + before - view.getBoundingClientRect().left, camera.y, camera.k);
  }

  function contents() {
    choose(null);
    reading.classList.remove('open');
  }

  view.addEventListener('click', event => {
    const box = boxAt(event);
    if (box && dragged <= 4) {
      stop(box);
      open(box);
    }
  });
  reading.addEventListener('click', event => {
    const at = selector => event.target.closest(selector);
    if (at('.quotation')?.dataset.text) {
      const { box, i } = ofQuotation.get(at('.quotation').dataset.name);
      box.at = i - 1;
      opened = box;
      open(box);
    } else if (at('#contents button')) {
      reading.classList.add('open');
      transcript(at('#contents button').dataset.text);
      transcripts.focus();
    } else if (at('.label')) {
      event.preventDefault();
      backTo(at('.label').dataset.of);
    } else if (at('mark')) {
      backTo(at('mark').dataset.of.split(' ').pop());
    }
  });

  // Folding: what bears on a box and on nothing else that stays goes out of sight; nothing moves.
  const shut = new Set();

  function branch(root) {
    const seen = new Set();
    const queue = [root.id];
    while (queue.length) {
      for (const bond of into.get(queue.pop()) || []) {
        if (!seen.has(bond.id)) {
          seen.add(bond.id);
          queue.push(bond.id);
          bond.from.filter(id => id !== root.id && !seen.has(id)).forEach(id => {
            seen.add(id);
            queue.push(id);
          });
        }
      }
    }
    const stays = [...seen].filter(id => (outOf.get(id) || []).some(bond => !seen.has(bond.id)));
    while (stays.length) {
      const id = stays.pop();
      seen.delete(id);
      for (const bond of into.get(id) || []) {
        if (seen.delete(bond.id)) {
          stays.push(bond.id, ...bond.from.filter(premise => seen.has(premise)));
        }
      }
    }
    return seen;
  }

  function fold(box) {
    if (!handle(box)) { return; }
    shut.has(box) ? shut.delete(box) : shut.add(box);
    arrange();
  }

  // The sign on a box that folds its branch, made when it is first looked at.
  function handle(box) {
    if (box.fold || !into.has(box.id)) { return box.fold; }
    box.branch = [...branch(box)].filter(id => boxOf.has(id)).length;
    if (!box.branch) { return null; }
    box.fold = drawing.insertBefore(document.createElementNS(SVG, 'g'), ring);
    box.fold.setAttribute('class', 'fold');
    box.fold.setAttribute('aria-hidden', 'true');
    ['rect', 'path', 'text', 'title'].forEach(name =>
      box.fold.appendChild(document.createElementNS(SVG, name)));
    box.fold.addEventListener('click', () => { if (dragged <= 4) { fold(box); } });
    label(box);
    return box.fold;
  }

  function unfoldTo(box) {
    for (const root of [...shut]) {
      if (root !== box && branch(root).has(box.id)) { shut.delete(root); }
    }
    arrange();
  }

  function arrange() {
    const gone = new Set();
    shut.forEach(root => branch(root).forEach(id => gone.add(id)));
    boxes.forEach(box => {
      box.hidden = gone.has(box.id);
      box.element.style.display = box.hidden ? 'none' : '';
      if (box.fold) { label(box); }
    });
    bonds.forEach(bond => {
      const off = gone.has(bond.id) || gone.has(bond.to) || bond.from.every(id => gone.has(id));
      bond.parts.forEach(part => { part.style.display = off ? 'none' : ''; });
    });
    if (current && current.hidden) { stop(boxes.find(box => !box.hidden)); }
  }

  function label(box) {
    const off = shut.has(box);
    const [pill, sign, count] = box.fold.children;
    const text = off ? `+${box.branch}` : '';
    const width = off ? 26 + 7 * text.length : 16;
    box.fold.classList.toggle('shut', off);
    box.fold.style.display = box.hidden ? 'none' : '';
    const x = box.x + box.w - 20 - width, y = box.y + box.h - 8;
    Object.entries({ x, y, width, height: 16, rx: 8 }).forEach(([n, v]) => pill.setAttribute(n, v));
    sign.setAttribute('d', off ? `M${x + 8} ${y + 4.5}l4 3.5l-4 3.5` : `M${x + 4.5} ${y + 6.5}l3.5 4l3.5 -4`);
    count.setAttribute('x', x + 17);
    count.setAttribute('y', y + 12);
    count.textContent = text;
    const told = fill(off ? words.unfold : words.fold, box.branch);
    box.fold.querySelector('title').textContent = told;
    box.element.setAttribute('aria-expanded', !off);
  }

  boxes.filter(box => into.has(box.id)).forEach(box =>
    box.element.setAttribute('aria-expanded', 'true'));
  const boxAt = event => boxOf.get(event.target.closest('.box')?.id);
  drawing.addEventListener('pointerover', event => {
    const box = boxAt(event);
    if (box) { handle(box)?.classList.add('near'); }
  });
  drawing.addEventListener('pointerout', event => {
    const box = boxAt(event);
    if (box && !box.element.contains(event.relatedTarget)) {
      handle(box)?.classList.toggle('near', box === opened);
    }
  });

  // Search in statements and texts, as it is typed.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = byId('sought');
  let haystack = null;
  const gathered = () => [
    ...boxes.map(box => ({ box, text: plain(
      ['h2', '.affirms', '.origin', '.said'].map(part =>
        all(part, box.exhibit).map(it => it.textContent).join(' ')).join(' ')) })),
    ...all('p.words').map(paragraph => ({ paragraph, text: plain(paragraph.textContent) }))];
  let hits = [], hit = -1;

  function search() {
    const needle = plain(sought.value.trim());
    haystack = haystack || gathered();
    hits = needle ? haystack.filter(it => it.text.includes(needle)) : [];
    hit = -1;
    drawing.classList.toggle('sought', needle !== '');
    const found = new Set(hits.map(it => it.box));
    boxes.forEach(box => box.element.classList.toggle('hit', found.has(box)));
    light(sought.value.trim());
    tell();
  }

  function tell() {
    const { none, some } = byId('found').dataset;
    byId('found').textContent = sought.value.trim() === '' ? ''
      : hits.length ? fill(some, hit + 1, hits.length) : none;
    byId('previous').disabled = byId('next').disabled = hits.length === 0;
  }

  // Words found in texts are lit without touching the text, where the browser can.
  function light(needle) {
    if (!window.CSS || !CSS.highlights) { return; }
    CSS.highlights.delete('sought');
    const low = needle.toLowerCase();
    const ranges = [];
    for (const { paragraph } of low ? hits.filter(it => it.paragraph) : []) {
      const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.data.toLowerCase();
        for (let at = text.indexOf(low); at >= 0 && text.length === node.data.length;
          at = text.indexOf(low, at + low.length)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + low.length);
          ranges.push(range);
        }
      }
    }
    if (ranges.length) { CSS.highlights.set('sought', new Highlight(...ranges)); }
  }

  function go(by) {
    if (!hits.length) { return; }
    hit = hit < 0 && by < 0 ? hits.length - 1 : (hit + by + hits.length) % hits.length;
    const { box, paragraph } = hits[hit];
    if (box) {
      unfoldTo(box);
      reveal(box, true);
      opened = null;
      open(box);
    } else {
      show(true);
      choose(null);
      reading.classList.add('open');
      transcript(paragraph.closest('.transcript').id);
      const frame = transcripts.getBoundingClientRect();
      transcripts.scrollTop += paragraph.getBoundingClientRect().top - frame.top - 24;
    }
    tell();
  }

  sought.addEventListener('input', search);
  sought.addEventListener('keydown', event => {
    if (event.key === 'Enter') { go(event.shiftKey ? -1 : 1); }
    if (event.key === 'Escape') { sought.value = ''; search(); }
  });
  byId('previous').addEventListener('click', () => go(-1));
  byId('next').addEventListener('click', () => go(1));
  tell();

  // Buttons and keys.
  byId('larger').addEventListener('click', () => zoom(1.25, null, true));
  byId('smaller').addEventListener('click', () => zoom(.8, null, true));
  byId('fit').addEventListener('click', () => fit(true));
  byId('texts').addEventListener('click', () => show(document.body.classList.contains('wide')));
  byId('close').addEventListener('click', () => { show(false); if (current) { focus(current); } });
  byId('back').addEventListener('click', () => {
    contents();
    const first = byId('contents').querySelector('button');
    if (first) { first.focus(); }
  });
  const legend = byId('legend-panel');
  byId('legends')?.addEventListener('click', event => {
    legend.hidden = !legend.hidden;
    event.currentTarget.setAttribute('aria-expanded', !legend.hidden);
  });

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener('keydown', event => {
    if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) { return; }
    const box = boxOf.get(event.target.id);
    const arrow = ARROWS[event.key];
    const key = event.key.toLowerCase();
    if (key === '+' || key === '=') { zoom(1.25, null, true); }
    else if (key === '-') { zoom(.8, null, true); }
    else if (key === '0') { fit(true); }
    else if (key === '/') { sought.focus(); }
    else if (key === 'j' && current) { focus(step(current, event.shiftKey ? -1 : 1)); }
    else if (key === 'escape' && current) { contents(); focus(current); }
    else if (box && arrow) { const next = beside(box, ...arrow); if (next) { focus(next); } }
    else if (box && key === 'home') { focus(boxes.find(it => !it.hidden)); }
    else if (box && key === 'enter') { open(box); }
    else if (box && key === ' ') { fold(box); }
    else { return; }
    event.preventDefault();
  });

  // At first: all of it, unless it would be too small to read anything; then its beginning.
  function begin() {
    if (window.innerWidth < 900) { show(false); }
    if (fitting() >= .25 || !boxes.length) {
      fit();
    } else {
      look(view.clientWidth / 2 - (boxes[0].x + boxes[0].w / 2) * .7, 64 - boxes[0].y * .7, .7);
    }
    drawing.classList.remove('gliding');
    const wanted = boxOf.get(decodeURIComponent(location.hash.slice(1)));
    if (wanted) { reveal(wanted, true); open(wanted); }
  }
  begin();
  document.body.dataset.ready = '';
})();
