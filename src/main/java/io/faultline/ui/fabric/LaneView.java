package io.faultline.ui.fabric;

import java.util.List;

/// One thing's past and what is due.
public record LaneView(int order, Mark mark, List<SegmentView> segments) {}
