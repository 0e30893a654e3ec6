//! A layer's bytes become a folder that overlayfs can take: streamed, both digests checked, nothing
//! written outside, whatever the archive says.

mod folders;
mod limits;
mod tree;

#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use tokio::sync::mpsc;

use crate::digest::{Digest, Hasher};
use crate::registry::Piece;
use limits::Ledger;
pub(crate) use limits::Tally;
use tree::Tree;

/// No honest layer shrinks more: zeros do, and they fill disks.
const RATIO_MAX: u64 = 2_000;
/// An entry's name, link and attributes together.
const HEADER_BYTES_MAX: u64 = 1 << 20;
/// Below this a ratio says nothing.
const RATIO_FROM_BYTES: u64 = 64 << 20;

/// Why a layer was not unpacked. Texts hold nothing of its content.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UnpackError {
    #[error("the layer broke off")]
    CutOff,
    #[error("the layer's content is {found}, and the image's configuration says {expected}")]
    Mismatch { expected: Digest, found: Digest },
    #[error("the layer is larger than is allowed: {0}")]
    TooLarge(&'static str),
    #[error("the layer is no archive that can be read")]
    Archive(#[source] io::Error),
    #[error("the layer holds an illegal entry: {0}")]
    Illegal(&'static str),
    #[error("the layer can't be written: {0}")]
    Disk(#[source] io::Error),
}

impl UnpackError {
    /// Why an archive can't be read on: its own fault, or a refusal of ours on its way through the
    /// archive's reader.
    fn reading(error: io::Error) -> Self {
        error.downcast().unwrap_or_else(Self::Archive)
    }
}

/// Unpacks what arrives into `folder`, which has to be empty. Answers the folders that the archive
/// only implies: nobody has said what mode and owner they have.
pub(crate) fn unpack(
    pieces: mpsc::Receiver<Piece>,
    folder: &Path,
    diff_id: &Digest,
    tally: Arc<Tally>,
) -> Result<Vec<String>, UnpackError> {
    let mut source = Arriving {
        pieces,
        piece: bytes::Bytes::new(),
        taken: Rc::default(),
        ended: false,
    };
    let (found, implied) = write_tree(&mut source, folder, diff_id, tally)?;
    // What the decompressor left alone, and the end that makes it complete.
    io::copy(&mut source, &mut io::sink()).map_err(UnpackError::Archive)?;
    if !source.ended {
        return Err(UnpackError::CutOff);
    }
    if found == *diff_id {
        Ok(implied)
    } else {
        Err(UnpackError::Mismatch {
            expected: diff_id.clone(),
            found,
        })
    }
}

/// Writes the tree; answers the plain archive's digest, and the implied folders.
fn write_tree(
    source: &mut Arriving,
    folder: &Path,
    diff_id: &Digest,
    tally: Arc<Tally>,
) -> Result<(Digest, Vec<String>), UnpackError> {
    let taken = Rc::clone(&source.taken);
    let ledger = Rc::new(Ledger::open(folder, tally)?);
    let mut head = [0_u8; 4];
    let had = read_full(source, &mut head).map_err(UnpackError::Archive)?;
    let whole = io::Cursor::new(head[..had].to_vec()).chain(source);
    let plain: Box<dyn Read + '_> = match head {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(whole)),
        [0x28, 0xb5, 0x2f, 0xfd] => {
            Box::new(zstd::stream::read::Decoder::new(whole).map_err(UnpackError::Archive)?)
        }
        _ => Box::new(whole),
    };
    let mut plain = Measured {
        plain,
        hasher: Hasher::new(diff_id.algorithm()),
        bytes: 0,
        taken,
        header_left: Rc::default(),
        ledger: Rc::clone(&ledger),
    };
    let header_left = Rc::clone(&plain.header_left);
    let implied = write_entries(&mut plain, folder, &header_left, ledger)?;
    header_left.set(None);
    // An archive may end before its stream does; the digest is over all of it.
    io::copy(&mut plain, &mut io::sink()).map_err(UnpackError::reading)?;
    Ok((plain.hasher.finish(), implied))
}

/// `header_left` bounds what the archive's reader may take for an entry's name and attributes: it
/// reads them into memory, however long they say they are.
fn write_entries(
    plain: &mut impl Read,
    folder: &Path,
    header_left: &Cell<Option<u64>>,
    ledger: Rc<Ledger>,
) -> Result<Vec<String>, UnpackError> {
    let mut tree = Tree::open(folder, Rc::clone(&ledger)).map_err(UnpackError::Disk)?;
    let mut archive = tar::Archive::new(plain);
    let mut entries = archive.entries().map_err(UnpackError::reading)?;
    loop {
        header_left.set(Some(HEADER_BYTES_MAX));
        let Some(entry) = entries.next() else { break };
        let mut entry = entry.map_err(UnpackError::reading)?;
        header_left.set(None);
        ledger.entry()?;
        tree.write(&mut entry)?;
    }
    tree.finish().map_err(UnpackError::Disk)
}

fn read_full(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut had = 0;
    while had < buffer.len() {
        match source.read(&mut buffer[had..])? {
            0 => break,
            n => had += n,
        }
    }
    Ok(had)
}

/// Bytes as the network brings them.
struct Arriving {
    pieces: mpsc::Receiver<Piece>,
    piece: bytes::Bytes,
    taken: Rc<Cell<u64>>,
    ended: bool,
}

impl Read for Arriving {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.pieces.blocking_recv() {
                Some(Piece::Bytes(piece)) => self.piece = piece,
                Some(Piece::End) => {
                    self.ended = true;
                    return Ok(0);
                }
                None if self.ended => return Ok(0),
                None => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
        let n = buffer.len().min(self.piece.len());
        buffer[..n].copy_from_slice(&self.piece.split_to(n));
        self.taken
            .set(self.taken.get() + u64::try_from(n).unwrap_or_default());
        Ok(n)
    }
}

/// Hashes and counts what passes, and ends it where it becomes too much.
struct Measured<R> {
    plain: R,
    hasher: Hasher,
    bytes: u64,
    taken: Rc<Cell<u64>>,
    header_left: Rc<Cell<Option<u64>>>,
    ledger: Rc<Ledger>,
}

impl<R> Measured<R> {
    fn check(&self, read: u64) -> Result<(), UnpackError> {
        if self.bytes > RATIO_FROM_BYTES && self.bytes / RATIO_MAX > self.taken.get() {
            return Err(UnpackError::TooLarge("it grows more than any honest one"));
        }
        if let Some(left) = self.header_left.get() {
            let left = left.checked_sub(read);
            let left = left.ok_or(UnpackError::TooLarge("an entry's header is too long"))?;
            self.header_left.set(Some(left));
        }
        self.ledger.bytes(read)
    }
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.plain.read(buffer)?;
        self.hasher.update(&buffer[..n]);
        let read = u64::try_from(n).unwrap_or_default();
        self.bytes += read;
        self.check(read).map_err(io::Error::other)?;
        Ok(n)
    }
}
