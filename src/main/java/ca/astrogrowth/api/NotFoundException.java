package ca.astrogrowth.api;

/** No such thing here; the same for what does not exist and for what is another workspace's. */
class NotFoundException extends RuntimeException {}
