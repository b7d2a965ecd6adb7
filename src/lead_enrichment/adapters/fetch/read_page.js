// Runs in an isolated world of a rendered page: the page's own scripts can neither see nor replace it.
(() => {
  const HIDDEN = "data-le-hidden";
  const DROPPED = "script:not([type*=json]), style, noscript, canvas, svg > *";

  const hasOwnText = (element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) return true;
    }
    return false;
  };

  // Elements below `root`, shadow trees included; `enter` says whether to go on below an element.
  const walk = (root, enter) => {
    for (const element of root.children) {
      if (!enter(element)) continue;
      if (element.shadowRoot) walk(element.shadowRoot, enter);
      walk(element, enter);
    }
  };

  // Elements in the middle of an entrance animation: they are about to be seen.
  const appearing = () => {
    const targets = new Set();
    for (const animation of document.getAnimations()) {
      if (animation.playState === "running" && animation.effect?.target) targets.add(animation.effect.target);
    }
    return targets;
  };

  const isConcealed = (element) => {
    const style = getComputedStyle(element);
    return style.visibility !== "visible" || style.opacity === "0";
  };

  // Characters that have their place on the page but are not shown (yet): many sites reveal them on scrolling.
  const concealedChars = () => {
    const soon = appearing();
    let chars = 0;
    walk(document.body, (element) => {
      if (!element.checkVisibility() || soon.has(element)) return false;
      if (isConcealed(element)) {
        chars += element.textContent.trim().length;
        return false;
      }
      return true;
    });
    return chars;
  };

  // Resolves when the DOM has not changed for `quietMs`, at the latest after `capMs`.
  const settle = (quietMs, capMs) =>
    new Promise((resolve) => {
      let quiet;
      const done = () => {
        observer.disconnect();
        clearTimeout(quiet);
        clearTimeout(cap);
        const chars = document.body ? document.body.innerText.length : 0;
        resolve({
          chars,
          concealed: document.body ? concealedChars() : 0,
          height: document.documentElement ? document.documentElement.scrollHeight : 0,
          loaded: document.readyState === "complete",
        });
      };
      const again = () => {
        clearTimeout(quiet);
        quiet = setTimeout(done, quietMs);
      };
      const observer = new MutationObserver(again);
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      const cap = setTimeout(done, capMs);
      again();
    });

  // A box that is there but shows nothing of its text: cut down to a dot, or clipped away.
  const isClipped = (element, style) => {
    if (/^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(style.clip) && style.position !== "static") return true;
    if (/^(inset\((50|100)%\)|circle\(0)/.test(style.clipPath)) return true;
    if (style.overflowX === "visible" || style.display.startsWith("inline")) return false;
    return element.clientWidth <= 1 || element.clientHeight <= 1;
  };

  // Text that nobody can see: too small, transparent, indented away, left of the page or above it.
  const isUnseen = (element, style) => {
    if (parseFloat(style.fontSize) < 1) return true;
    if (/^rgba\(.*, 0\)$/.test(style.color) && style.webkitBackgroundClip !== "text") return true;
    if (parseFloat(style.textIndent) <= -500) return true;
    if (style.display === "contents") return false;
    const box = element.getBoundingClientRect();
    return box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  };

  // A descendant of an invisible element may be visible again, so the mark goes on the element's own text only.
  const hideOwnText = (element) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const span = document.createElement("span");
      span.setAttribute(HIDDEN, "");
      node.replaceWith(span);
      span.append(node);
    }
  };

  const markHidden = () => {
    const soon = appearing();
    const hidden = [];
    const invisible = [];
    walk(document.body, (element) => {
      const style = getComputedStyle(element);
      const gone = style.display === "none" || (style.display !== "contents" && !element.checkVisibility());
      if (gone || (style.opacity === "0" && !soon.has(element)) || isClipped(element, style)) {
        hidden.push(element);
        return false;
      }
      if (hasOwnText(element)) {
        if (style.visibility !== "visible") invisible.push(element);
        else if (isUnseen(element, style)) {
          hidden.push(element);
          return false;
        }
      }
      return true;
    });
    for (const element of hidden) element.setAttribute(HIDDEN, "");
    invisible.forEach(hideOwnText);
  };

  // Open shadow trees become ordinary children: their text is on the screen, but not in the document's HTML.
  const unfoldShadows = () => {
    const hosts = [];
    walk(document.body, (element) => {
      if (element.shadowRoot) hosts.push(element);
      return true;
    });
    for (const host of hosts.reverse()) {
      for (const child of host.shadowRoot.children) host.append(child.cloneNode(true));
    }
  };

  const read = (mostChars) => {
    const navigation = performance.getEntriesByType("navigation")[0];
    const page = { url: location.href, status: navigation?.responseStatus || 0, type: document.contentType, html: "" };
    if (document.body) {
      markHidden();
      unfoldShadows();
      for (const element of document.querySelectorAll(DROPPED)) element.remove();
    }
    const html = document.documentElement ? document.documentElement.outerHTML : "";
    page.tooLarge = html.length > mostChars;
    if (!page.tooLarge) page.html = html;
    return page;
  };

  return { settle, read };
})()
