// What the pages of sign-in do better with a script: they say beside the field what is missing, remember the address after
// a refusal, show the password on demand, ask a device for its passkey, and change the language.
const form = document.querySelector('.sign-in');
const inputs = [...form.querySelectorAll('input[required]')];
const { username, password } = form.elements;
const reveal = form.querySelector('.sign-in-reveal');
const submit = form.querySelector('[type=submit]');
const KEPT = 'astrogrowth-sign-in';

form.noValidate = true;

function check(input) {
  const missing = !input.value.trim();
  input.setAttribute('aria-invalid', String(missing));
  document.getElementById(input.getAttribute('aria-describedby')).hidden = !missing;
  return !missing;
}

form.addEventListener('submit', (event) => {
  const wrong = inputs.filter((input) => !check(input));
  if (wrong.length > 0) {
    event.preventDefault();
    wrong[0].focus();
    return;
  }
  if (username) {
    sessionStorage.setItem(KEPT, username.value);
  }
  submit.disabled = true;
});

for (const input of inputs) {
  input.addEventListener('input', () => input.hasAttribute('aria-invalid') && check(input));
}

// Back to the page: the browser may have kept the button as it was.
addEventListener('pageshow', () => (submit.disabled = false));

if (reveal) {
  reveal.hidden = false;
  reveal.addEventListener('click', () => {
    const shown = password.type === 'password';
    password.type = shown ? 'text' : 'password';
    reveal.setAttribute('aria-pressed', String(shown));
  });
}

if (!username) {
  inputs[0].focus();
} else if (document.querySelector('.sign-in-problem[role=alert]')) {
  username.value = sessionStorage.getItem(KEPT) ?? '';
  (username.value ? password : username).focus();
} else {
  sessionStorage.removeItem(KEPT);
}

async function enter(button) {
  const { get } = await import('/scripts/passkey.js');
  const post = (path, body) =>
    fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [button.dataset.header]: form.elements._csrf.value },
      body,
    }).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
  const proof = await get(await post('/webauthn/authenticate/options'));
  location.assign((await post('/login/webauthn', proof)).redirectUrl);
}

const passkey = form.querySelector('.sign-in-passkey');
if (passkey?.dataset.header && window.PublicKeyCredential) {
  const problem = document.getElementById('passkey-problem');
  passkey.hidden = false;
  passkey.addEventListener('click', () => {
    problem.hidden = true;
    passkey.disabled = true;
    enter(passkey)
      .catch(() => (problem.hidden = false))
      .finally(() => (passkey.disabled = false));
  });
}

document.querySelector('.language-switch').addEventListener('click', ({ currentTarget }) => {
  document.cookie = `${currentTarget.dataset.cookie}=${currentTarget.lang};path=/;max-age=31536000;samesite=lax`;
  location.reload();
});
