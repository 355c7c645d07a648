// The page that was wanted opens by itself when the network is back, or is tried again on demand.
const again = () => location.reload();

document.querySelector('button').addEventListener('click', again);
addEventListener('online', again);
