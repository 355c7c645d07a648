// The page that was wanted opens by itself when the network is back, or is tried again on demand.
const AGAIN_MILLIS = 5000;

const again = () => location.reload();

// A network says that it is there before anything comes through it, and says so once: what counts is an answer.
const look = async () => {
  try {
    if (!document.hidden && (await fetch('/hors-ligne', { method: 'HEAD', cache: 'no-store' })).ok) {
      again();
    }
  } catch {
    // not yet
  }
};

document.querySelector('button').addEventListener('click', again);
addEventListener('online', look);
document.addEventListener('visibilitychange', look);
setInterval(look, AGAIN_MILLIS);
