package ca.astrogrowth.notifications;

/** It is time to look whether a burst is over. */
record GatheringDue(NoticeKind kind) {

    static final String TOPIC = "notice.gathering-due";
}
