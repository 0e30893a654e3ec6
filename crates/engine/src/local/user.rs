//! Who a container's process is: `user[:group]` against the image's own account files. Pure.

/// Bytes of an account file that are read.
pub const ACCOUNT_FILE_BYTES_MAX: u64 = 4 << 20;
/// Supplementary groups of a user.
const GROUPS_MAX: usize = 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
    /// Supplementary groups; none if the group was given.
    pub groups: Vec<u32>,
    pub home: String,
}

/// Resolves as Docker does: names in the image's files; a number stands for itself, and for the
/// account that has it; without a group, the account's own and those it is listed in.
pub fn resolve(wanted: &str, passwd: &str, group: &str) -> Result<User, String> {
    let (user, wanted_group) = match wanted.split_once(':') {
        Some((user, group)) => (user, Some(group).filter(|g| !g.is_empty())),
        None => (wanted, None),
    };
    let user = if user.is_empty() { "0" } else { user };
    let number: Option<u32> = user.parse().ok();
    let account = accounts(passwd).find(|a| a.name == user || Some(a.uid) == number);
    let (uid, gid, name, home) = match (&account, number) {
        (Some(account), _) => (account.uid, account.gid, account.name, account.home),
        (None, Some(uid)) => (uid, 0, "", "/"),
        (None, None) => return Err(format!("no user {user:?} in the image's /etc/passwd")),
    };
    let home = if home.is_empty() { "/" } else { home };
    let (gid, groups) = match wanted_group {
        None => (gid, member_of(name, gid, group)),
        Some(wanted) => (group_id(wanted, group)?, Vec::new()),
    };
    Ok(User {
        uid,
        gid,
        groups,
        home: home.to_owned(),
    })
}

struct Account<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

/// passwd(5): `name:password:uid:gid:comment:home:shell`. Lines that are none are passed over.
fn accounts(passwd: &str) -> impl Iterator<Item = Account<'_>> {
    passwd.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next().filter(|n| !n.is_empty())?;
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        let home = fields.nth(1).unwrap_or_default();
        Some(Account {
            name,
            uid,
            gid,
            home,
        })
    })
}

/// group(5): `name:password:gid:member,member`.
fn groups(group: &str) -> impl Iterator<Item = (&str, u32, &str)> {
    group.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next().filter(|n| !n.is_empty())?;
        let gid = fields.nth(1)?.parse().ok()?;
        Some((name, gid, fields.next().unwrap_or_default()))
    })
}

fn member_of(user: &str, own: u32, group: &str) -> Vec<u32> {
    let listed = |members: &str| !user.is_empty() && members.split(',').any(|m| m == user);
    let mut found: Vec<u32> = groups(group)
        .filter(|(_, gid, members)| *gid != own && listed(members))
        .map(|(_, gid, _)| gid)
        .take(GROUPS_MAX)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn group_id(wanted: &str, group: &str) -> Result<u32, String> {
    if let Some((_, gid, _)) = groups(group).find(|(name, ..)| *name == wanted) {
        return Ok(gid);
    }
    wanted
        .parse()
        .map_err(|_| format!("no group {wanted:?} in the image's /etc/group"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PASSWD: &str = "\
root:x:0:0:root:/root:/bin/sh
broken line
app:x:1000:1001:An App:/srv/app:/bin/sh
homeless:x:7:8
";
    const GROUP: &str = "root:x:0:\nwheel:x:10:root,app\napp:x:1001:app\nlog:x:20:other,app\n";

    fn user(uid: u32, gid: u32, groups: &[u32], home: &str) -> User {
        User {
            uid,
            gid,
            groups: groups.to_vec(),
            home: home.to_owned(),
        }
    }

    #[test]
    fn resolves() {
        #[rustfmt::skip]
        let table = [
            ("",          Some(user(0, 0, &[10], "/root"))),
            ("root",      Some(user(0, 0, &[10], "/root"))),
            ("app",       Some(user(1000, 1001, &[10, 20], "/srv/app"))),
            ("1000",      Some(user(1000, 1001, &[10, 20], "/srv/app"))),
            ("1000:",     Some(user(1000, 1001, &[10, 20], "/srv/app"))),
            ("app:wheel", Some(user(1000, 10, &[], "/srv/app"))),
            ("app:77",    Some(user(1000, 77, &[], "/srv/app"))),
            ("4242",      Some(user(4242, 0, &[], "/"))),
            ("4242:4243", Some(user(4242, 4243, &[], "/"))),
            ("homeless",  Some(user(7, 8, &[], "/"))),
            (":wheel",    Some(user(0, 10, &[], "/root"))),
            ("nobody",    None),
            ("app:none",  None),
            ("-1",        None),
            ("99999999999", None),
        ];
        for (wanted, expected) in table {
            assert_eq!(resolve(wanted, PASSWD, GROUP).ok(), expected, "{wanted:?}");
        }
    }

    proptest! {
        #[test]
        fn no_account_file_makes_it_panic(wanted in ".{0,12}", passwd in ".{0,80}", group in ".{0,80}") {
            let _ = resolve(&wanted, &passwd, &group);
        }
    }
}
