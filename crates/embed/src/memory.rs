//! Where memory comes from: an allocator of a fifth of the size of the standard library's (5.7 KB of the WebAssembly),
//! with constant time for each request and neighbours joined again, so that a page can stay open for days.

use rlsf::{GlobalTlsf, GlobalTlsfOptions};

/// Small rather than quick at growing a block in its place.
struct Small;

impl GlobalTlsfOptions for Small {
    const ENABLE_REALLOCATION: bool = false;
    const COALESCE_POOLS: bool = true;
}

#[global_allocator]
static MEMORY: GlobalTlsf<Small> = GlobalTlsf::new();
