//! `CreateLogGroup`, `DeleteLogGroup`, `DescribeLogGroups`.

use iam::{Caller, Tag};
use store::Tx;
use wire::r#gen::logs as shape;
use wire::r#gen::logs::action;

use super::{group, listed};
use crate::Service;
use crate::error::Error;
use crate::model::Group;
use crate::resolve::{GroupName, Keys};
use crate::table;
use crate::table::group::{Listed, NewGroup};

const TAG: &str = "logs:TagResource";

pub async fn create(
    service: &Service,
    caller: &Caller,
    input: shape::CreateLogGroupRequest,
) -> Result<(), Error> {
    let name = GroupName::own(caller, &input.log_group_name);
    let tags: Vec<Tag> = input
        .tags
        .into_iter()
        .flatten()
        .map(|(key, value)| Tag { key, value })
        .collect();
    let mut keys = Keys::new();
    for tag in &tags {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    service
        .permit::<action::CreateLogGroup>(caller, &name, "", keys.clone())
        .await?;
    if !tags.is_empty() {
        service
            .permit_action(caller, TAG, &name, name.arn(), keys)
            .await?;
    }
    let class = input
        .log_group_class
        .unwrap_or(shape::LogGroupClass::Standard);
    check(&name, &tags, class)?;
    // A group that seems to be encrypted or protected and is not would be worse than none.
    if input.kms_key_id.is_some() {
        return Err(Error::invalid(
            "Encryption of log groups with a KMS key is not offered.",
        ));
    }
    if input.deletion_protection_enabled == Some(true) {
        return Err(Error::invalid(
            "Deletion protection of log groups is not offered.",
        ));
    }
    let now_ms = caller.now().ms();
    service
        .logs
        .write(move |tx| {
            if name.find(tx)?.is_some() {
                return Err(Error::GroupExists);
            }
            let GroupName {
                account,
                region,
                name,
            } = &name;
            let class = class.as_str();
            let new = NewGroup {
                account,
                region,
                name,
                class,
                tags: &tags,
                now_ms,
            };
            table::group::insert(tx, new)?;
            Ok(())
        })
        .await
}

fn check(name: &GroupName, tags: &[Tag], class: shape::LogGroupClass) -> Result<(), Error> {
    if name.name.starts_with("aws/") {
        return Err(Error::invalid(
            "Log group names can't start with the string 'aws/'.",
        ));
    }
    if tags
        .iter()
        .any(|tag| tag.key.to_lowercase().starts_with("aws:"))
    {
        return Err(Error::invalid("Tag keys can't start with 'aws:'."));
    }
    if class == shape::LogGroupClass::Delivery {
        return Err(Error::invalid(
            "The log group class DELIVERY is not offered.",
        ));
    }
    Ok(())
}

pub async fn delete(
    service: &Service,
    caller: &Caller,
    input: shape::DeleteLogGroupRequest,
) -> Result<(), Error> {
    let name = GroupName::own(caller, &input.log_group_name);
    service
        .permit::<action::DeleteLogGroup>(caller, &name, "", Keys::new())
        .await?;
    service
        .logs
        .write(move |tx| {
            let found = group(tx, &name)?;
            Ok::<_, Error>(table::group::delete(tx, found.id)?)
        })
        .await?;
    service.purge().await
}

pub async fn describe(
    service: &Service,
    caller: &Caller,
    input: shape::DescribeLogGroupsRequest,
) -> Result<shape::DescribeLogGroupsResponse, Error> {
    // AWS decides this on a group without a name, whatever is asked for.
    let none = GroupName::own(caller, "");
    service
        .permit::<action::DescribeLogGroups>(caller, &none, "", Keys::new())
        .await?;
    if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
        return Err(Error::invalid(
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        ));
    }
    let caller = caller.clone();
    service
        .logs
        .read(move |tx| match &input.log_group_identifiers {
            Some(identifiers) => identified(tx, &caller, &input, identifiers),
            None => list(tx, &caller, &input),
        })
        .await
}

fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeLogGroupsRequest,
) -> Result<shape::DescribeLogGroupsResponse, Error> {
    let wanted = Listed {
        account: caller.account(),
        region: caller.region(),
        prefix: input.log_group_name_prefix.as_deref().unwrap_or_default(),
        part: input.log_group_name_pattern.as_deref().unwrap_or_default(),
        class: input
            .log_group_class
            .map_or("", shape::LogGroupClass::as_str),
    };
    let after = input.next_token.as_deref().unwrap_or_default();
    let count = listed(input.limit);
    // One more than is shown: is there another page?
    let mut groups = table::group::list(tx, wanted, after, count + 1)?;
    let shown = usize::try_from(count).unwrap_or_default();
    let more = groups.len() > shown;
    groups.truncate(shown);
    let next_token = groups
        .last()
        .filter(|_| more)
        .map(|group| group.name.clone());
    let groups = groups
        .iter()
        .map(|group| view(tx, group))
        .collect::<Result<_, _>>()?;
    Ok(shape::DescribeLogGroupsResponse {
        log_groups: Some(groups),
        next_token,
    })
}

/// Those of the identifiers that are there.
fn identified(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeLogGroupsRequest,
    identifiers: &[String],
) -> Result<shape::DescribeLogGroupsResponse, Error> {
    let others = input.log_group_name_prefix.is_some()
        || input.log_group_name_pattern.is_some()
        || input.log_group_class.is_some();
    if others {
        return Err(Error::invalid(
            "logGroupIdentifiers can't be combined with other filters.",
        ));
    }
    let mut groups = Vec::new();
    for identifier in identifiers {
        let name = GroupName::identified(caller, identifier)?;
        if name.account != caller.account() {
            return Err(Error::invalid(
                "Log groups of other accounts can't be described.",
            ));
        }
        if let Some(found) = name.find(tx)? {
            groups.push(view(tx, &found)?);
        }
    }
    Ok(shape::DescribeLogGroupsResponse {
        log_groups: Some(groups),
        next_token: None,
    })
}

fn view(tx: &mut Tx, group: &Group) -> Result<shape::LogGroup, Error> {
    let Group {
        account,
        region,
        name,
        ..
    } = group.clone();
    let arn = GroupName {
        account,
        region,
        name,
    }
    .arn();
    Ok(shape::LogGroup {
        log_group_name: Some(group.name.clone()),
        creation_time: Some(group.created_at_ms),
        metric_filter_count: Some(0),
        arn: Some(format!("{arn}:*")),
        log_group_arn: Some(arn),
        stored_bytes: Some(table::group::stored_bytes(tx, group.id)?),
        log_group_class: shape::LogGroupClass::parse(&group.class),
        deletion_protection_enabled: Some(false),
        ..Default::default()
    })
}
