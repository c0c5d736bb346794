//! Commands, run in this process with the clock, the zone and the user fixed.

mod calendar;
mod codo_tools;
mod config;
mod config_init;
mod contacts;
mod db_copy;
mod db_copy_ends;
mod db_grant;
mod forms;
mod list;
mod password;
mod postgresql;
mod record_fields;
mod record_files;
mod record_input;
mod record_names;
mod records;
mod remind;
mod remind_together;
mod renew;
mod removing;
mod shell;
mod sqlite_file;
mod times;
mod traps;
mod tree;
