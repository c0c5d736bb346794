//! Commands, run in this process with the clock, the zone and the user fixed.

mod codo_tools;
mod records;
