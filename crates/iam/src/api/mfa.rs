//! Virtual MFA devices: made, given to users, and their codes looked at.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;
use wire::{Arn, Blob};
use zeroize::Zeroizing;

use super::paging::{after, page, page_of};
use super::{encoded, path, quota, tags, users};
use crate::caller::{Any, Caller, Denied, Identity, Named};
use crate::error::Error;
use crate::mfa::{Codes, DEVICES_PER_USER_MAX, MfaDevice, base32, mfa_arn};
use crate::model::{USERS_MAX, User, unique_id};
use crate::session::Mint;
use crate::table;

/// Pixels of a point of the picture, and the points of white around it that readers ask for.
const POINT: usize = 4;
const MARGIN: usize = 4;

/// A device, and what the account is called on the phone.
pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateVirtualMFADeviceRequest,
) -> Result<(MfaDevice, String), Error> {
    let (account, name) = (caller.account(), &input.virtual_mfa_device_name);
    let path = path(input.path.as_ref());
    let arn = mfa_arn(account, &path, name);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreateVirtualMFADevice>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        caller.authorize_with::<action::TagMFADevice>(tx, &Named::new(&arn), &keys)?;
    }
    let tags = tags::read_exact(input.tags.as_ref())?;
    if table::mfa::find(tx, account, name)?.is_some() {
        return Err(Error::Exists("MFA device already exists.".to_owned()));
    }
    let held = table::mfa::count(tx, account)?;
    quota(held, "VirtualMFADevicesPerAccount", USERS_MAX)?;
    let device = MfaDevice {
        account: account.to_owned(),
        name: name.clone(),
        path,
        id: unique_id("", 32),
        created_at: caller.now(),
        holder: None,
        codes: Codes::default(),
        tags,
    };
    table::mfa::put(tx, &device)?;
    let alias = table::account::alias(tx, account)?;
    Ok((device, alias.unwrap_or_else(|| account.to_owned())))
}

/// The only answer that ever has the seed, in letters and as a picture for phones.
pub fn view_created(
    (device, account): &(MfaDevice, String),
    mint: &Mint,
) -> Result<shape::CreateVirtualMFADeviceResponse, Error> {
    let seed = base32(&mint.seed_of(&device.id));
    let name = encoded(&device.name);
    let uri = Zeroizing::new(format!("otpauth://totp/{name}@{account}?secret={}", *seed));
    Ok(shape::CreateVirtualMFADeviceResponse {
        virtual_mfa_device: Some(shape::VirtualMFADevice {
            serial_number: Some(device.arn().to_string()),
            base32_string_seed: Some(Blob::new(seed.as_bytes())),
            qr_code_png: Some(Blob::new(picture(&uri)?)),
            tags: tags::view(&device.tags),
            ..Default::default()
        }),
    })
}

/// A QR code in PNG, black on white.
fn picture(text: &str) -> Result<Vec<u8>, Error> {
    let internal = |cause| Error::Internal(cause);
    let code = qrcode::QrCode::new(text.as_bytes()).map_err(|cause| internal(Box::new(cause)))?;
    let points = code.width() + 2 * MARGIN;
    let width = points * POINT;
    let mut pixels = vec![0xff_u8; width * width];
    for (at, pixel) in pixels.iter_mut().enumerate() {
        let (x, y) = (at % width / POINT, at / width / POINT);
        let inside = |point: usize| point.checked_sub(MARGIN).filter(|it| *it < code.width());
        if let (Some(x), Some(y)) = (inside(x), inside(y))
            && code[(x, y)] == qrcode::Color::Dark
        {
            *pixel = 0;
        }
    }
    let mut png = Vec::new();
    let side = u32::try_from(width).unwrap_or_default();
    let mut encoder = png::Encoder::new(&mut png, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder
        .write_header()
        .map_err(|cause| internal(Box::new(cause)))?;
    let written = writer
        .write_image_data(&pixels)
        .and_then(|()| writer.finish());
    written.map_err(|cause| internal(Box::new(cause)))?;
    Ok(png)
}

fn missing(serial: &str) -> Error {
    Error::NoSuchEntity(format!(
        "MFA Device with serial number {serial} does not exist."
    ))
}

/// The account's device with this serial number.
pub fn of_serial(tx: &mut Tx, account: &str, serial: &str) -> Result<Option<MfaDevice>, Error> {
    let arn = Arn::parse(serial).ok().filter(|arn| {
        arn.service() == "iam" && arn.account() == account && arn.resource().starts_with("mfa/")
    });
    let Some(arn) = arn else { return Ok(None) };
    let name = arn.resource().rsplit('/').next().unwrap_or_default();
    Ok(table::mfa::find(tx, account, name)?.filter(|device| device.arn() == arn))
}

/// The same, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    serial: &str,
    keys: &[(String, String)],
) -> Result<MfaDevice, Error> {
    let found = of_serial(tx, caller.account(), serial)?;
    let tags = found.as_ref().map(|it| it.tags.clone()).unwrap_or_default();
    let parsed = Arn::parse(serial).ok();
    let named = match &parsed {
        Some(arn) => Named::new(arn),
        None => Named::text(serial, caller.account()),
    };
    caller.authorize_with::<A>(tx, &named.tagged(&tags), keys)?;
    found.ok_or_else(|| missing(serial))
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteVirtualMFADeviceRequest,
) -> Result<(), Error> {
    let serial = &input.serial_number;
    let device = find_for::<action::DeleteVirtualMFADevice>(tx, caller, serial, &[])?;
    if device.holder.is_some() {
        return Err(Error::DeleteConflict(
            "MFA VirtualDevice in use. Must deactivate first.",
        ));
    }
    Ok(table::mfa::delete(tx, &device)?)
}

/// Whoever has a device shows it before he gives himself another or takes one away: a stolen access
/// key does not undo the second factor.
fn shows_own(tx: &mut Tx, caller: &Caller, user: &User, action: &str) -> Result<(), Error> {
    let by_key = matches!(caller.identity(), Identity::User(it) if it.id == user.id);
    if !by_key || table::mfa::of_user(tx, user)?.is_empty() {
        return Ok(());
    }
    let (who, arn) = (caller.arn(), user.arn());
    let sentence = format!(
        "User: {who} is not authorized to perform: {action} on resource: {arn} because the user \
         has an MFA device and the request was made without multi-factor authentication"
    );
    Err(Denied::sentence(caller, action, arn.as_str(), &sentence).into())
}

/// Whether the codes were right: wrong ones are remembered as well, so this is no error here.
pub fn enable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::EnableMFADeviceRequest,
) -> Result<bool, Error> {
    let (name, serial) = (Some(&input.user_name), &input.serial_number);
    let user = users::find_for::<action::EnableMFADevice>(tx, caller, name)?;
    shows_own(tx, caller, &user, "iam:EnableMFADevice")?;
    let mut device = of_serial(tx, &user.account, serial)?.ok_or_else(|| missing(serial))?;
    if let Some((holder, _)) = &device.holder {
        return Err(Error::Exists(match *holder == user.name {
            true => format!("MFA Device for user {} already exists.", user.name),
            false => "MFA Device is already in use.".to_owned(),
        }));
    }
    let held = table::mfa::of_user(tx, &user)?.len();
    let held = i64::try_from(held).unwrap_or(i64::MAX);
    quota(held, "MFADevicesPerUser", DEVICES_PER_USER_MAX)?;
    let codes = [&*input.authentication_code1, &*input.authentication_code2];
    let seed = caller.facts().mint.seed_of(&device.id);
    let right = device.codes.set_clock(&seed, codes, caller.now());
    if right {
        device.holder = Some((user.name, caller.now()));
    }
    table::mfa::put(tx, &device)?;
    Ok(right)
}

pub fn resync(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ResyncMFADeviceRequest,
) -> Result<bool, Error> {
    let user = users::find_for::<action::ResyncMFADevice>(tx, caller, Some(&input.user_name))?;
    let mut device = held(tx, &user, &input.serial_number)?;
    let codes = [&*input.authentication_code1, &*input.authentication_code2];
    let seed = caller.facts().mint.seed_of(&device.id);
    let right = device.codes.set_clock(&seed, codes, caller.now());
    table::mfa::put(tx, &device)?;
    Ok(right)
}

/// What the caller is told, now that the store remembers it.
pub fn judged(right: bool) -> Result<(), Error> {
    right.then_some(()).ok_or(Error::InvalidAuthenticationCode)
}

pub fn deactivate(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeactivateMFADeviceRequest,
) -> Result<(), Error> {
    let name = input.user_name.as_ref();
    let user = users::find_for::<action::DeactivateMFADevice>(tx, caller, name)?;
    shows_own(tx, caller, &user, "iam:DeactivateMFADevice")?;
    let device = held(tx, &user, &input.serial_number)?;
    let unheld = MfaDevice {
        holder: None,
        ..device
    };
    Ok(table::mfa::put(tx, &unheld)?)
}

/// The device, if it is the user's.
fn held(tx: &mut Tx, user: &User, serial: &str) -> Result<MfaDevice, Error> {
    let device = of_serial(tx, &user.account, serial)?.ok_or_else(|| missing(serial))?;
    match &device.holder {
        Some((holder, _)) if *holder == user.name => Ok(device),
        _ => Err(Error::NoSuchEntity(
            "MFA Device invalid for user.".to_owned(),
        )),
    }
}

/// Virtual devices have nothing to show alone.
pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetMFADeviceRequest,
) -> Result<shape::GetMFADeviceResponse, Error> {
    let user = users::find_for::<action::GetMFADevice>(tx, caller, input.user_name.as_ref())?;
    let serial = &input.serial_number;
    of_serial(tx, &user.account, serial)?.ok_or_else(|| missing(serial))?;
    Err(Error::Validation(
        "The MFA device serial number sent in the request is invalid or not supported by this \
         API. Currently, only hardware FIDO security keys are supported. Please use the \
         compatible device or API."
            .to_owned(),
    ))
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListMFADevicesRequest,
) -> Result<shape::ListMFADevicesResponse, Error> {
    let root = matches!(
        caller.identity(),
        Identity::Root(_) | Identity::RootSession(_)
    );
    let found = if root && input.user_name.is_none() {
        // The root user has none here.
        let own = caller.arn();
        caller.authorize::<action::ListMFADevices>(tx, &Named::text(&own, caller.account()))?;
        Vec::new()
    } else {
        let name = input.user_name.as_ref();
        let user = users::find_for::<action::ListMFADevices>(tx, caller, name)?;
        table::mfa::of_user(tx, &user)?
    };
    let serial = |device: &MfaDevice| device.arn().to_string();
    let page = page_of(found, input.marker.as_ref(), input.max_items, serial)?;
    let view = |device: &MfaDevice| shape::MFADevice {
        user_name: device.holder.as_ref().map(|(user, _)| user.clone()),
        serial_number: Some(serial(device)),
        enable_date: device.holder.as_ref().map(|(_, since)| *since),
    };
    Ok(shape::ListMFADevicesResponse {
        mfa_devices: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn list_virtual(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListVirtualMFADevicesRequest,
) -> Result<shape::ListVirtualMFADevicesResponse, Error> {
    use shape::AssignmentStatusType::{Assigned, Unassigned};
    caller.authorize::<action::ListVirtualMFADevices>(tx, &Any::of(caller))?;
    let marker = after(input.marker.as_ref())?;
    let mut found = table::mfa::all(tx, caller.account())?;
    found.retain(|device| {
        let wanted = match input.assignment_status {
            Some(Assigned) => device.holder.is_some(),
            Some(Unassigned) => device.holder.is_none(),
            _ => true,
        };
        wanted && device.name > marker
    });
    let page = page(found, input.max_items, |device| device.name.clone());
    let mut devices = Vec::new();
    for device in &page.items {
        devices.push(view_virtual(tx, device)?);
    }
    Ok(shape::ListVirtualMFADevicesResponse {
        virtual_mfa_devices: Some(devices),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

fn view_virtual(tx: &mut Tx, device: &MfaDevice) -> Result<shape::VirtualMFADevice, Error> {
    let user = match &device.holder {
        Some((name, _)) => table::user::find(tx, &device.account, name)?,
        None => None,
    };
    Ok(shape::VirtualMFADevice {
        serial_number: Some(device.arn().to_string()),
        user: user.as_ref().map(users::view_brief),
        enable_date: device.holder.as_ref().map(|(_, since)| *since),
        ..Default::default()
    })
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagMFADeviceRequest) -> Result<(), Error> {
    let keys = tags::request_keys(Some(&input.tags));
    let mut device = find_for::<action::TagMFADevice>(tx, caller, &input.serial_number, &keys)?;
    let new = tags::read_exact(Some(&input.tags))?;
    device.tags = tags::merged_exact(&device.tags, new)?;
    Ok(table::mfa::put(tx, &device)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagMFADeviceRequest,
) -> Result<(), Error> {
    let keys = tags::untag_keys(&input.tag_keys);
    let mut device = find_for::<action::UntagMFADevice>(tx, caller, &input.serial_number, &keys)?;
    device.tags = tags::without_exact(&device.tags, &input.tag_keys);
    Ok(table::mfa::put(tx, &device)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListMFADeviceTagsRequest,
) -> Result<shape::ListMFADeviceTagsResponse, Error> {
    let device = find_for::<action::ListMFADeviceTags>(tx, caller, &input.serial_number, &[])?;
    let sorted = tags::by_key(&device.tags);
    let page = tags::list(&sorted, input.marker.as_ref(), input.max_items)?;
    Ok(shape::ListMFADeviceTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}
