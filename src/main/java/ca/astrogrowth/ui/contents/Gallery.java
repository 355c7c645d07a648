package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import java.util.List;
import java.util.Map;

/** All that the gallery shows, read at one moment. */
record Gallery(Slice<ContentView> contents, Map<ContentStatus, Long> counts, List<CampaignView> campaigns) {}
