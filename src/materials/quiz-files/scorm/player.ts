/**
 * The script of the quiz page, as text: the page stands alone inside the package, so nothing is bundled, and the bytes must not depend on
 * who strips types. Plain JavaScript for the browsers of school computers.
 *
 * - The platform's API is looked for in this window, its parents, the window that opened it, and that one's parents (SCORM 1.2, Run-Time
 *   Environment, 3.3.6.1). A window of another origin is passed over. Without an API everything but the report works.
 * - The end is reached when each question was answered or skipped, or by the button. A score is set then, not before: opening the quiz a
 *   second time and leaving takes nothing away. A sensitive set says "completed" and not a word more, not even "incomplete".
 * - Choices are forgotten whenever the page comes back: the next pupil at this computer sees none of them.
 */
export const PLAYER = `
(function () {
  'use strict';
  var sensitive = document.body.hasAttribute('data-sensitive');
  var questions = Array.prototype.slice.call(document.querySelectorAll('[data-question]'));
  var thanks = document.querySelector('[data-thanks]');
  var api = null;
  var seen = {};
  var completed = false;

  function inParents(start) {
    var here = start;
    for (var steps = 0; here && steps < 20; steps += 1) {
      try { if (here.API) return here.API; } catch (otherOrigin) { /* its parent may still be ours */ }
      if (here.parent === here) return null;
      here = here.parent;
    }
    return null;
  }

  function findApi() {
    try { return inParents(window) || inParents(window.opener) || inParents(window.top.opener); } catch (otherOrigin) { return null; }
  }

  function tell(name, first, second) {
    if (!api) return '';
    try { return String(second === undefined ? api[name](first) : api[name](first, second)); } catch (broken) { return ''; }
  }

  function report() {
    if (!sensitive) {
      var right = questions.filter(function (question) { return question.querySelector('input[data-right]:checked'); }).length;
      tell('LMSSetValue', 'cmi.core.score.min', '0');
      tell('LMSSetValue', 'cmi.core.score.max', '100');
      tell('LMSSetValue', 'cmi.core.score.raw', String(Math.round(100 * right / questions.length)));
    }
    if (!completed) tell('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    if (!completed || !sensitive) tell('LMSCommit', '');
    completed = true;
  }

  function see(question) {
    seen[question.id] = true;
    if (completed || questions.every(function (each) { return seen[each.id]; })) report();
  }

  function show(question, text, right) {
    var said = question.querySelector('[role=status]');
    said.textContent = text;
    said.toggleAttribute('data-right', right);
  }

  function clear(question) {
    Array.prototype.forEach.call(question.querySelectorAll('input'), function (input) { input.checked = false; });
    show(question, '', false);
  }

  questions.forEach(function (question) {
    question.addEventListener('change', function (event) {
      var choice = event.target;
      show(question, question.querySelector('[data-reason="' + choice.value + '"]').textContent, choice.hasAttribute('data-right'));
      see(question);
    });
    question.querySelector('.skip').addEventListener('click', function () {
      clear(question);
      show(question, question.querySelector('[role=status]').getAttribute('data-skipped'), false);
      see(question);
    });
  });

  document.querySelector('[data-end]').hidden = false;
  document.querySelector('[data-done]').addEventListener('click', function () {
    thanks.textContent = thanks.getAttribute('data-thanks');
    report();
  });

  window.addEventListener('pageshow', function () {
    questions.forEach(clear);
    thanks.textContent = '';
    seen = {};
    completed = false;
    api = findApi();
    if (tell('LMSInitialize', '') !== 'true') api = null;
    if (!sensitive && /^(|not attempted|unknown|browsed)$/.test(tell('LMSGetValue', 'cmi.core.lesson_status'))) {
      tell('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    }
  });

  window.addEventListener('pagehide', function () {
    tell('LMSCommit', '');
    tell('LMSFinish', '');
    api = null;
  });
})();
`;
