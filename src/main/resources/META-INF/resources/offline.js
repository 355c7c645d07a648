// The page that was wanted, as soon as there is a way to it again.
addEventListener("online", () => location.reload());
