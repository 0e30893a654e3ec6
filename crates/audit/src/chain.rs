//! The chain's arithmetic: what a record's hash and the head's seal are. Pure.

use aws_lc_rs::hmac;

pub const HASH_BYTES: usize = 32;
pub type Hash = [u8; HASH_BYTES];

/// Where the chain begins and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The last record that is no longer kept, and its hash; 0 where none was ever dropped.
    pub base_seq: i64,
    pub base_hash: Hash,
    pub seq: i64,
    pub hash: Hash,
}

impl Head {
    pub const EMPTY: Head = Head {
        base_seq: 0,
        base_hash: [0; HASH_BYTES],
        seq: 0,
        hash: [0; HASH_BYTES],
    };
}

/// The key of the chain.
pub struct Chain {
    links: hmac::Key,
    heads: hmac::Key,
}

impl std::fmt::Debug for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chain(***)")
    }
}

impl Chain {
    /// Links and heads have keys of their own, so that no hash of one can pass for the other.
    pub fn new(key: &[u8; 32]) -> Self {
        let base = hmac::Key::new(hmac::HMAC_SHA256, key);
        let derive =
            |label: &[u8]| hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&base, label).as_ref());
        Self {
            links: derive(b"audit link"),
            heads: derive(b"audit head"),
        }
    }

    /// The hash of record `seq` after the one that has the hash `before`.
    pub fn link(&self, before: &Hash, seq: i64, body: &str) -> Hash {
        let mut context = hmac::Context::with_key(&self.links);
        context.update(before);
        context.update(&seq.to_be_bytes());
        context.update(body.as_bytes());
        bytes(&context.sign())
    }

    pub fn seal(&self, head: &Head) -> Hash {
        bytes(&self.head(head).sign())
    }

    /// Is this the head that was sealed? Compared in constant time.
    pub fn holds(&self, head: &Head, seal: &[u8]) -> bool {
        aws_lc_rs::constant_time::verify_slices_are_equal(self.head(head).sign().as_ref(), seal)
            .is_ok()
    }

    fn head(&self, head: &Head) -> hmac::Context {
        let mut context = hmac::Context::with_key(&self.heads);
        context.update(&head.base_seq.to_be_bytes());
        context.update(&head.base_hash);
        context.update(&head.seq.to_be_bytes());
        context.update(&head.hash);
        context
    }
}

fn bytes(tag: &hmac::Tag) -> Hash {
    let mut hash = [0; HASH_BYTES];
    hash.copy_from_slice(tag.as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_seal_is_of_its_head_alone() {
        let chain = Chain::new(&[1; 32]);
        let head = Head {
            seq: 7,
            hash: [9; 32],
            ..Head::EMPTY
        };
        let seal = chain.seal(&head);
        assert!(chain.holds(&head, &seal));
        for changed in [
            Head { seq: 6, ..head },
            Head {
                hash: [8; 32],
                ..head
            },
            Head {
                base_seq: 1,
                ..head
            },
            Head {
                base_hash: [1; 32],
                ..head
            },
        ] {
            assert!(!chain.holds(&changed, &seal), "{changed:?}");
        }
        for at in 0..seal.len() {
            let mut other = seal;
            other[at] ^= 1;
            assert!(!chain.holds(&head, &other), "byte {at}");
        }
        assert!(!chain.holds(&head, &seal[..31]));
        assert!(!Chain::new(&[2; 32]).holds(&head, &seal));
    }

    proptest! {
        /// Before, number and body each count.
        #[test]
        fn links_are_told_apart(a in ("[ab]{0,3}", 0..3_i64, 0..2_u8), b in ("[ab]{0,3}", 0..3_i64, 0..2_u8)) {
            let chain = Chain::new(&[1; 32]);
            let link = |(body, seq, before): &(String, i64, u8)| chain.link(&[*before; 32], *seq, body);
            prop_assert_eq!(link(&a) == link(&b), a == b);
        }
    }
}
