// Small help for people who have scripts; every page works without it.

// What is wrong, or what was done, is read first.
document.querySelector('[data-focus]')?.focus();

// Leaving a page with text that was not sent asks first.
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  let changed = false;
  const ask = (event) => {
    if (changed) event.preventDefault();
  };
  form.addEventListener('input', () => {
    changed = true;
  });
  form.addEventListener('submit', () => {
    changed = false;
  });
  window.addEventListener('beforeunload', ask);
}

// Leaving the page for acute help takes it out of the history.
document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
  event.preventDefault();
  location.replace(event.currentTarget.href);
});
