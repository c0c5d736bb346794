//! Commands, run in this process with the clock, the zone and the user fixed.

mod records;
