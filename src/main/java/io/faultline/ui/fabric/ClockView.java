package io.faultline.ui.fabric;

/// Virtual time as of this view. The browser lets it run on at `pace` until the next push, and no further than that.
///
/// @param at     microseconds since the attempt began
/// @param pace   virtual seconds a wall second; 0 while paused
/// @param origin time of day at which virtual time began, in microseconds
public record ClockView(long at, int pace, long origin) {}
