// Between the server's words and the device that keeps a passkey. Older browsers do not turn them into bytes by themselves.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const known = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

const told = (credential, response) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment,
  clientExtensionResults: credential.getClientExtensionResults(),
  response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
});

/** Has a device make a key. Takes and gives JSON. */
export async function create(json) {
  const options = JSON.parse(json);
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    },
  });
  const { response } = credential;
  return JSON.stringify(
    told(credential, {
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    }),
  );
}

/** Has a device show that it holds a key of ours. Takes options, gives JSON. */
export async function get(options) {
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    },
  });
  const { response } = credential;
  return JSON.stringify(
    told(credential, {
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    }),
  );
}
