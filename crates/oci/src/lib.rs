//! Images: references, credentials to pull them, registries, layers on disk.
